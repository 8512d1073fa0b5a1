namespace HireFlux.Matching.Scoring;

/// <summary>Work of one kind that this scorer holds for a while.</summary>
internal sealed record WorkLease(Guid Id, string Kind, IReadOnlyList<ClaimedWork> Items)
{
    public Guid[] SubjectIds => [.. Items.Select(item => item.SubjectId)];
}
