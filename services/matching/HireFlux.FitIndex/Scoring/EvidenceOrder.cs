namespace HireFlux.FitIndex;

/// <summary>An order of quotations that doesn't depend on where they came from.</summary>
internal sealed class EvidenceOrder : IComparer<EvidenceSpan>
{
    public static readonly EvidenceOrder Instance = new();

    public int Compare(EvidenceSpan? x, EvidenceSpan? y)
    {
        var quotes = string.CompareOrdinal(x?.Quote, y?.Quote);
        return quotes != 0 ? quotes : string.CompareOrdinal(x?.Source, y?.Source);
    }
}
