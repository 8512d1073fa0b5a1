using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>
/// A skill of the vocabulary must be named by a fact, by any of its written forms. A broader or a neighbouring skill is another one:
/// who writes PostgreSQL has not said Oracle, nor databases at large.
/// </summary>
internal static class SkillCheck
{
    public static IEnumerable<Finding> Find(TextReading reading, TruthBasis basis)
    {
        foreach (var match in SkillVocabulary.Default.FindIn(reading.Folded))
        {
            var (start, end) = (match.Start, match.Start + match.Length);
            if (reading.AnyDoneBetween(start, end))
            {
                continue;
            }

            if (basis.Skills.Contains(match.Skill.Id))
            {
                reading.DoneBetween(start, end);
            }
            else if (!IsSaid(reading.Folded[start..end], reading, (start, end), basis))
            {
                reading.DoneBetween(start, end);
                yield return new Finding(InventionKind.Skill, start, end);
            }
        }
    }

    /// <summary>The same words in a fact bear out what the vocabulary saw only here, but not a word that happens to be a name too ("Spring").</summary>
    private static bool IsSaid(string words, TextReading reading, (int Start, int End) at, TruthBasis basis)
    {
        if (words.Any(char.IsUpper))
        {
            return basis.Facts.Any(fact => fact.Text == words);
        }

        var keys = reading.Tokens.Where(token => token.Start >= at.Start && token.End <= at.End && token.Kind == TokenKind.Word).Select(token => token.Key).ToList();
        return keys.Count > 0 && basis.Facts.Any(fact => keys.TrueForAll(fact.Keys.Contains));
    }
}
