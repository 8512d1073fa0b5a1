namespace HireFlux.Profiles.Domain;

/// <summary>
/// A file in the object store. It is written down before the file is stored and forgotten after it was removed, so that no crash leaves a
/// file that nobody knows of.
/// </summary>
internal sealed class StoredObject
{
    public byte[] ContentSha256 { get; private set; } = [];

    public int SizeBytes { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>When to look whether anybody still needs it; null while a resume refers to it.</summary>
    public DateTime? RemoveAfter { get; private set; }
}
