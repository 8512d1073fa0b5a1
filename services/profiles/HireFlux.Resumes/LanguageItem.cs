namespace HireFlux.Resumes;

/// <summary>A language spoken.</summary>
/// <param name="Language">Its name as written.</param>
/// <param name="Fluency">How well, as written: "native", "C1", or null.</param>
public sealed record LanguageItem(string Language, string? Fluency = null);
