namespace HireFlux.FitIndex;

/// <summary>A skill or term that counts for a posting, once however often it is asked for.</summary>
internal sealed record AskedSkill(string Id, string Name, bool IsRequired, decimal Idf, EvidenceSpan Asked);
