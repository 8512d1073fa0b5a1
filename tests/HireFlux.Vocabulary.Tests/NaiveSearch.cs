namespace HireFlux.Vocabulary.Tests;

/// <summary>What FindIn must find where no context rule is at work, written without an automaton: try every form everywhere.</summary>
internal static class NaiveSearch
{
    public static List<SkillMatch> FindIn(SkillVocabulary vocabulary, string text)
    {
        var folded = new NormalizedText(text, text.Length);
        var all = from term in vocabulary.Terms
                  from first in Enumerable.Range(0, folded.Length)
                  where folded.Chars[first..].StartsWith(term.Folded)
                  let start = folded.OffsetOf(first)
                  let end = folded.OffsetOf(first + term.Folded.Length - 1) + 1
                  where TermBoundary.Holds(text, start, end) && (term.Written.Length > 2 || !term.Written.All(char.IsLetter) || text[start..end] == term.Written)
                  orderby end - start descending, start
                  select new SkillMatch(term.Skill, start, end - start);
        var chosen = new List<SkillMatch>();
        foreach (var match in all)
        {
            if (chosen.TrueForAll(other => match.Start + match.Length <= other.Start || other.Start + other.Length <= match.Start))
            {
                chosen.Add(match);
            }
        }

        return [.. chosen.OrderBy(match => match.Start)];
    }
}
