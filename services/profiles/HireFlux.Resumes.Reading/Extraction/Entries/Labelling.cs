namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>Which pieces of a header say what: for each role the first piece and the one after the last; none where both are equal.</summary>
/// <param name="Ranges">By role.</param>
/// <param name="Score">How well it all fits together.</param>
internal sealed record Labelling(IReadOnlyList<(int From, int To)> Ranges, double Score)
{
    public bool Has(int role) => Ranges[role].To > Ranges[role].From;

    /// <summary>The first role stands before the second; null where one is missing.</summary>
    public bool? Precedes(int first, int second) => Has(first) && Has(second) ? Ranges[first].From < Ranges[second].From : null;

    /// <summary>The role of a piece; -1 for none.</summary>
    public int RoleOf(int piece)
    {
        for (var role = 0; role < Ranges.Count; role++)
        {
            if (piece >= Ranges[role].From && piece < Ranges[role].To)
            {
                return role;
            }
        }

        return -1;
    }

    public bool Covers(int piece) => RoleOf(piece) >= 0;
}
