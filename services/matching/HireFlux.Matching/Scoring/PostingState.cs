using HireFlux.Matching.Encoders;

namespace HireFlux.Matching.Scoring;

/// <summary>Which state of a posting is current.</summary>
/// <param name="JobId">The posting.</param>
/// <param name="Version">Grows with each change of it.</param>
/// <param name="IsActive">Whether it is open.</param>
/// <param name="VectorsVersion">The version that none of its vectors is missing for.</param>
/// <param name="VectorsEncoder">The encoder they are of.</param>
internal sealed record PostingState(Guid JobId, long Version, bool IsActive, long? VectorsVersion, string? VectorsEncoder)
{
    /// <summary>Its version in the index: where vectors come later, a posting with them is newer than the same without.</summary>
    public long IndexVersion(TextEncoder encoder) => encoder.IsInstant
        ? Version
        : (2 * Version) + (VectorsEncoder == encoder.Version && VectorsVersion == Version ? 1 : 0);
}
