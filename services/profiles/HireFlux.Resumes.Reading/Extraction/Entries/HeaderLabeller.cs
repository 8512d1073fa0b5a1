namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>
/// Decides over all entries of a section at once what each piece of their headers is: every split of a header into roles is scored by
/// words, and what the section's headers have in common (which of the two main roles comes first, how each looks) breaks the ties.
/// </summary>
/// <param name="roles">The number of roles; 0 and 1 are the main ones, which every entry should have.</param>
/// <param name="score">How well the pieces from the first number to before the second fill a role.</param>
/// <param name="left">How well a piece is left over.</param>
internal sealed class HeaderLabeller(int roles, Func<List<Piece>, int, int, int, double> score, Func<List<Piece>, int, double> left)
{
    private const double MissingMain = -1.5;
    private const double SameOrder = 1.2;
    private const double SameLook = 0.7;
    private const int Kept = 40;

    public List<Labelling> Label(IReadOnlyList<List<Piece>> headers)
    {
        var all = headers.Select(Candidates).ToList();
        var order = all.Sum(candidates => Gain(candidates, true) - Gain(candidates, false));
        var chosen = all.Select(candidates => Best(candidates, labelling => OrderBonus(labelling, order))).ToList();
        if (headers.Count < 2)
        {
            return chosen;
        }

        var looks = Enumerable.Range(0, roles).Select(role => Looks(headers, chosen, role)).ToList();
        return [.. all.Select((candidates, i) => Best(candidates, labelling => OrderBonus(labelling, order) + LookBonus(headers[i], labelling, looks)))];
    }

    private static double OrderBonus(Labelling labelling, double order) => labelling.Precedes(0, 1) is { } precedes && Math.Abs(order) > 0.1 && precedes == order > 0 ? SameOrder : 0;

    private static double Gain(List<Labelling> candidates, bool precedes) =>
        candidates.Where(labelling => labelling.Precedes(0, 1) == precedes).Select(labelling => labelling.Score).DefaultIfEmpty(candidates.Max(labelling => labelling.Score) - 3).Max();

    private static Labelling Best(List<Labelling> candidates, Func<Labelling, double> bonus) => candidates.MaxBy(labelling => labelling.Score + bonus(labelling))!;

    private static Dictionary<(int, bool, bool), double> Looks(IReadOnlyList<List<Piece>> headers, List<Labelling> chosen, int role)
    {
        var seen = headers.Zip(chosen).Where(pair => pair.Second.Has(role)).Select(pair => Look(pair.First[pair.Second.Ranges[role].From])).ToList();
        return seen.GroupBy(look => look).ToDictionary(group => group.Key, group => (double)group.Count() / seen.Count);
    }

    private static (int Row, bool IsBold, bool IsItalic) Look(Piece piece) => (Math.Min(piece.Row, 2), piece.IsBold, piece.IsItalic);

    private double LookBonus(List<Piece> pieces, Labelling labelling, List<Dictionary<(int, bool, bool), double>> looks) => Enumerable.Range(0, roles)
        .Where(labelling.Has).Sum(role => (looks[role].GetValueOrDefault(Look(pieces[labelling.Ranges[role].From])) - 0.5) * SameLook * 2);

    private List<Labelling> Candidates(List<Piece> pieces)
    {
        var scores = new Dictionary<(int, int, int), double>();
        for (var role = 0; role < roles; role++)
        {
            for (var from = 0; from < pieces.Count; from++)
            {
                for (var to = from + 1; to <= pieces.Count && (to == from + 1 || IsJoinable(pieces, to - 1)); to++)
                {
                    scores[(role, from, to)] = score(pieces, from, to, role);
                }
            }
        }

        var best = new PriorityQueue<Labelling, double>();
        Extend(pieces, scores, [], 0, 0, best);
        return [.. best.UnorderedItems.Select(item => item.Element)];
    }

    /// <summary>Whether one role may go on over the separator before this piece.</summary>
    private static bool IsJoinable(List<Piece> pieces, int piece) => pieces[piece].Joint is not (PieceJoint.Line or PieceJoint.Column or PieceJoint.At);

    private void Extend(List<Piece> pieces, Dictionary<(int, int, int), double> scores, List<(int From, int To)> ranges, double sum, ulong taken, PriorityQueue<Labelling, double> best)
    {
        var role = ranges.Count;
        if (role == roles)
        {
            var total = sum + Enumerable.Range(0, pieces.Count).Where(i => (taken & (1UL << i)) == 0).Sum(i => left(pieces, i));
            best.Enqueue(new Labelling([.. ranges], total), total);
            if (best.Count > Kept)
            {
                best.Dequeue();
            }

            return;
        }

        Extend(pieces, scores, [.. ranges, (0, 0)], sum + (role < 2 ? MissingMain : 0), taken, best);
        foreach (var ((_, from, to), value) in scores.Where(entry => entry.Key.Item1 == role && entry.Value > -1.6))
        {
            var mask = ((1UL << (to - from)) - 1) << from;
            if ((taken & mask) == 0)
            {
                Extend(pieces, scores, [.. ranges, (from, to)], sum + value, taken | mask, best);
            }
        }
    }
}
