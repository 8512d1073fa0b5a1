namespace HireFlux.Vocabulary;

/// <summary>Chooses among overlapping candidates: the longest wins, of equals the leftmost.</summary>
internal static class LongestMatches
{
    /// <summary>The chosen candidates in text order, none overlapping another.</summary>
    public static List<Candidate> Choose(IEnumerable<Candidate> candidates, int textLength)
    {
        var taken = new bool[textLength];
        var chosen = new List<Candidate>();
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Length).ThenBy(candidate => candidate.Start))
        {
            // What is chosen already is at least as long, so an overlap always covers one end of this one.
            if (taken[candidate.Start] || taken[candidate.End - 1])
            {
                continue;
            }

            taken.AsSpan(candidate.Start, candidate.Length).Fill(true);
            chosen.Add(candidate);
        }

        chosen.Sort((a, b) => a.Start.CompareTo(b.Start));
        return chosen;
    }
}
