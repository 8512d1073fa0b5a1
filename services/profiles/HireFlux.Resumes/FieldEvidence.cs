namespace HireFlux.Resumes;

/// <summary>How sure a field is, and where it was found.</summary>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Page">Page in the file, from 1; null for formats without pages.</param>
/// <param name="Line">Line in the text that was read, from 0.</param>
/// <param name="Box">Left, bottom, right and top in points from the page's lower left corner; null for formats without positions.</param>
public sealed record FieldEvidence(double Confidence, int? Page = null, int? Line = null, IReadOnlyList<double>? Box = null);
