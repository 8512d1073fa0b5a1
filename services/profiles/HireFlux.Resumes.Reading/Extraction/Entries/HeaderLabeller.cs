using System.Text;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>
/// Decides over all entries of a section at once what each piece of their headers is: every split of a header into roles is scored by
/// words, and what the section's headers have in common (which of the two main roles comes first, how each looks) breaks the ties.
/// </summary>
/// <param name="roles">The number of roles; 0 and 1 are the main ones, which every entry should have.</param>
/// <param name="score">How well the pieces from the first number to before the second fill a role.</param>
/// <param name="left">How well a piece is left over.</param>
/// <param name="hopeless">What fills a role worse than this is not tried in it.</param>
internal sealed class HeaderLabeller(int roles, Func<List<Piece>, int, int, int, double> score, Func<List<Piece>, int, double> left, double hopeless)
{
    private const double MissingMain = -1.5;
    private const double SameOrder = 1.2;
    private const double SameShape = 1.6;
    private const double SamePlaces = 0.8;
    private const double SameLook = 1.4;
    private const int Rounds = 4;
    private const int Kept = 60;

    /// <param name="headers">The pieces of each header.</param>
    /// <param name="isAllowed">Which labellings of a header what is known of its entry allows.</param>
    public List<Labelling> Label(IReadOnlyList<List<Piece>> headers, Func<int, Labelling, bool>? isAllowed = null)
    {
        var all = headers.Select((pieces, i) => Candidates(pieces).Where(labelling => isAllowed?.Invoke(i, labelling) ?? true).Select(labelling => new Candidate(labelling, Traits(pieces, labelling))).ToList()).ToList();
        for (var round = 0; round < Rounds && headers.Count > 1; round++)
        {
            Agree(all);
        }

        return [.. all.Select(candidates => candidates.MaxBy(candidate => candidate.Total)!.Labelling)];
    }

    /// <summary>Each header is labelled more as the others are: what is likely there counts as much as it is likely.</summary>
    private static void Agree(List<List<Candidate>> all)
    {
        var votes = new Dictionary<(string, object), double>();
        foreach (var candidates in all)
        {
            var best = candidates.Max(candidate => candidate.Total);
            var sum = candidates.Sum(candidate => candidate.Weight = Math.Exp(candidate.Total - best));
            foreach (var candidate in candidates)
            {
                candidate.Weight /= sum;
                foreach (var (trait, _) in candidate.Traits)
                {
                    votes[trait] = votes.GetValueOrDefault(trait) + candidate.Weight;
                }
            }
        }

        foreach (var candidates in all)
        {
            // What this header itself gave to a trait is no evidence for it.
            var own = new Dictionary<(string, object), double>();
            foreach (var candidate in candidates)
            {
                foreach (var (trait, _) in candidate.Traits)
                {
                    own[trait] = own.GetValueOrDefault(trait) + candidate.Weight;
                }
            }

            foreach (var candidate in candidates)
            {
                candidate.Total = candidate.Labelling.Score + candidate.Traits.Sum(pair => pair.Gain * (votes[pair.Trait] - own[pair.Trait]) / (all.Count - 1));
            }
        }
    }

    /// <summary>What a labelling may have in common with those of other headers, and what it is worth that all have it.</summary>
    private List<((string, object) Trait, double Gain)> Traits(List<Piece> pieces, Labelling labelling)
    {
        var traits = new List<((string, object), double)> { (("both", labelling.Has(0) && labelling.Has(1)), SameOrder) };
        if (labelling.Precedes(0, 1) is { } precedes)
        {
            traits.Add((("order", precedes), SameOrder));
            traits.Add((("shape", Shape(pieces, labelling, false)), SameShape));
            traits.Add((("places", Shape(pieces, labelling, true)), SamePlaces));
        }

        traits.AddRange(Enumerable.Range(0, roles).Where(labelling.Has).Select(role => (("look", (object)(role, Look(pieces[labelling.Ranges[role].From]))), role < 2 ? SameLook : SameLook / 2)));
        return traits;
    }

    /// <summary>The roles in order, row by row, however many pieces each has; places may be missing.</summary>
    private string Shape(List<Piece> pieces, Labelling labelling, bool withPlaces)
    {
        var shape = new StringBuilder();
        var (last, row) = (-2, 0);
        for (var i = 0; i < pieces.Count; i++)
        {
            var role = labelling.RoleOf(i);
            if ((role == 2 && !withPlaces) || (role < 0 && left(pieces, i) > 0))
            {
                continue;
            }

            role = role > 2 ? 1 : role;
            if (role != last)
            {
                shape.Append(pieces[i].Row > row && shape.Length > 0 ? ";" : ",").Append(role);
            }

            (last, row) = (role, pieces[i].Row);
        }

        return shape.ToString();
    }

    private static (int Row, bool IsBold, bool IsItalic) Look(Piece piece) => (Math.Min(piece.Row, 2), piece.IsBold, piece.IsItalic);

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
        foreach (var ((_, from, to), value) in scores.Where(entry => entry.Key.Item1 == role && entry.Value > hopeless))
        {
            var mask = ((1UL << (to - from)) - 1) << from;
            if ((taken & mask) == 0)
            {
                Extend(pieces, scores, [.. ranges, (from, to)], sum + value, taken | mask, best);
            }
        }
    }

    /// <summary>A labelling that may be the right one.</summary>
    private sealed class Candidate(Labelling labelling, List<((string, object) Trait, double Gain)> traits)
    {
        public Labelling Labelling { get; } = labelling;

        public List<((string, object) Trait, double Gain)> Traits { get; } = traits;

        public double Total { get; set; } = labelling.Score;

        public double Weight { get; set; }
    }
}
