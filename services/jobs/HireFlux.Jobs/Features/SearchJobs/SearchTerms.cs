namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>What PostgreSQL makes of a filter's texts, and the bounds of time.</summary>
/// <param name="Words">A tsquery; empty when no word is left.</param>
/// <param name="Company">In lower case.</param>
/// <param name="Excluded">In lower case.</param>
/// <param name="Places">Lexemes.</param>
/// <param name="Newest">When the newest open posting was posted; null when there is none.</param>
/// <param name="Oldest">When the oldest open posting was posted; null when there is none.</param>
internal sealed record SearchTerms(string Words, string Company, string[] Excluded, string[] Places, DateTime? Newest, DateTime? Oldest);
