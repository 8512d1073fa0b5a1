namespace HireFlux.Profiles.Domain;

/// <summary>What a reader made of a file, as it is kept.</summary>
/// <param name="Data">ResumeData as JSON.</param>
/// <param name="PlainText">The text in reading order.</param>
/// <param name="MonthsOfExperience">Null where no job has dates.</param>
/// <param name="Warnings">Sentences for the person.</param>
internal sealed record ParsedResume(string Data, string PlainText, int? MonthsOfExperience, IReadOnlyList<string> Warnings);
