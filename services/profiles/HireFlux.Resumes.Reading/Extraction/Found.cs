namespace HireFlux.Resumes.Reading.Extraction;

/// <summary>A value with the line it was found in and how sure it is.</summary>
/// <param name="Value">The value.</param>
/// <param name="Line">Line of the file, from 0; null for what only a link says.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record Found<T>(T Value, int? Line, double Confidence);
