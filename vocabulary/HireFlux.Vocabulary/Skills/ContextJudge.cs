namespace HireFlux.Vocabulary;

/// <summary>Judges candidates of one text by their context rules.</summary>
internal sealed class ContextJudge(NormalizedText text)
{
    /// <summary>How far, in characters, a neighbouring skill lends its meaning.</summary>
    private const int NearWindow = 80;

    private const string OpensItem = ",;:/|\u2022\u00B7\u25CF\u25AA\u25E6*(&+-\u2013\u2014\n[\u3001";
    private const string ClosesItem = ",;/|)&+\n]\u3001";

    /// <summary>Whether the case is right and no refusing phrase stands around.</summary>
    public bool IsAllowed(Candidate candidate)
    {
        if (candidate.Term.ExactCase && !HasCaseOf(candidate))
        {
            return false;
        }

        return candidate.Term.Rule is not { } rule
            || (!rule.NeverBefore.Any(phrase => Follows(candidate, phrase)) && !rule.NeverAfter.Any(phrase => Precedes(candidate, phrase)));
    }

    /// <summary>Whether the evidence the rule asks for is there; <paramref name="anchors"/> are accepted candidates in text order.</summary>
    public bool HasEvidence(Candidate candidate, IReadOnlyList<Candidate> anchors)
    {
        if (candidate.Term.Rule is not { NeedsEvidence: true } rule || IsWholeText(candidate))
        {
            return true;
        }

        return (rule.Listed && IsListItem(candidate))
            || rule.Before.Any(phrase => Follows(candidate, phrase))
            || rule.After.Any(phrase => Precedes(candidate, phrase))
            || (rule.Near && HasNeighbour(candidate, anchors));
    }

    private bool HasCaseOf(Candidate candidate)
    {
        var written = candidate.Term.Written;
        bool exact = true, capitals = written.Length >= 4;
        for (var i = 0; i < candidate.Term.Folded.Length; i++)
        {
            var c = Characters.Unify(text.Original[text.OffsetOf(candidate.First + i)]);
            exact &= c == written[i] || !char.IsLetter(c);
            capitals &= !char.IsLower(c);
        }

        return exact || capitals;
    }

    private bool IsWholeText(Candidate candidate) =>
        text.Original.AsSpan(0, candidate.Start).IsWhiteSpace() && text.Original.AsSpan(candidate.End).IsWhiteSpace();

    private bool Follows(Candidate candidate, string phrase)
    {
        var rest = text.Chars[(candidate.Last + 1)..];
        rest = rest[..Math.Min(rest.Length, 3)].IndexOfAnyExcept(" \"(") is var skip and >= 0 ? rest[skip..] : rest;
        return rest.StartsWith(phrase) && (rest.Length == phrase.Length || !IsWordEdge(phrase[^1], rest[phrase.Length]));
    }

    private bool Precedes(Candidate candidate, string phrase)
    {
        var head = text.Chars[..candidate.First];
        head = head.Length > 0 && head[^1] is ' ' or '"' ? head[..^1] : head;
        return head.EndsWith(phrase) && (head.Length == phrase.Length || !IsWordEdge(phrase[0], head[^(phrase.Length + 1)]));
    }

    private static bool IsWordEdge(char inside, char outside) => Characters.IsWord(inside) && Characters.IsWord(outside);

    private bool IsListItem(Candidate candidate)
    {
        var before = candidate.Start - 1;
        while (before >= 0 && text.Original[before] is ' ' or '\t' or '\u00A0')
        {
            before--;
        }

        var after = candidate.End;
        while (after < text.Original.Length && text.Original[after] is ' ' or '\t' or '\u00A0')
        {
            after++;
        }

        var opens = before < 0 || OpensItem.Contains(text.Original[before], StringComparison.Ordinal);
        var closes = after == text.Original.Length || ClosesItem.Contains(text.Original[after], StringComparison.Ordinal)
            || (text.Original[after] == '.' && (after + 1 == text.Original.Length || char.IsWhiteSpace(text.Original[after + 1])));
        return (opens && closes) || (opens && IsConjunction(candidate, Follows)) || (closes && IsConjunction(candidate, Precedes));
    }

    private static bool IsConjunction(Candidate candidate, Func<Candidate, string, bool> stands) =>
        stands(candidate, "and") || stands(candidate, "or") || stands(candidate, "und") || stands(candidate, "et") || stands(candidate, "y");

    private static bool HasNeighbour(Candidate candidate, IReadOnlyList<Candidate> anchors)
    {
        var at = FirstAfter(anchors, candidate.Start);
        return Supports(anchors, at, 1, candidate) || Supports(anchors, at - 1, -1, candidate);
    }

    private static bool Supports(IReadOnlyList<Candidate> anchors, int from, int step, Candidate candidate)
    {
        for (var i = from; i >= 0 && i < anchors.Count; i += step)
        {
            var anchor = anchors[i];
            if (anchor.Start - candidate.End > NearWindow || candidate.Start - anchor.End > NearWindow)
            {
                return false;
            }

            if (anchor.Term.Skill != candidate.Term.Skill && anchor.Term.Skill.Area == candidate.Term.Skill.Area && !anchor.Overlaps(candidate))
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstAfter(IReadOnlyList<Candidate> anchors, int start)
    {
        int low = 0, high = anchors.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = anchors[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
