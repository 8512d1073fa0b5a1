using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>
/// A skill of the vocabulary must be named by a fact, by any of its written forms. A broader or a neighbouring skill is another one:
/// who writes PostgreSQL has not said Oracle, nor databases at large.
/// </summary>
internal static class SkillCheck
{
    /// <summary>A skill as listed is no longer than this.</summary>
    private const int MaxListed = 80;

    /// <summary>Two capitals are an abbreviation of anything.</summary>
    private const int FewestInitials = 3;

    private static readonly HashSet<string> Overstating =
        [.. "certify certified certificate certification chartered accredited license licence licensed fluent fluency native bilingual advanced expert senior".Split(' ').Select(WordKey.Of)];

    public static IEnumerable<Finding> Find(TextReading reading, TruthBasis basis)
    {
        foreach (var match in SkillVocabulary.Default.FindIn(reading.Folded))
        {
            var (start, end) = (match.Start, match.Start + match.Length);
            // "Windows 11.5" is no "Windows 11".
            if (reading.AnyDoneBetween(start, end) || reading.Tokens.Any(token => token.Kind == TokenKind.Number && token.Start < end && end < token.End))
            {
                continue;
            }

            if (basis.Skills.Contains(match.Skill.Id) && IsSpelled(reading, (start, end), basis))
            {
                reading.DoneBetween(start, end, token => !Overstates(token));
            }
            else if (!IsSaid(match.Skill.Id, reading, (start, end), basis))
            {
                reading.DoneBetween(start, end);
                yield return new Finding(InventionKind.Skill, start, end);
            }
        }
    }

    /// <summary>
    /// Initials are often those of a certificate (CCRN) or of a neighbour (ITSM beside ITIL): they must stand in a fact, or be the initials
    /// of words that do.
    /// </summary>
    private static bool IsSpelled(TextReading reading, (int Start, int End) at, TruthBasis basis) => reading.Tokens
        .Where(token => token.Start >= at.Start && token.End <= at.End && token.Text.Length >= FewestInitials && token.Text.All(char.IsAsciiLetterUpper))
        .All(token => basis.Words.Contains(token.Lower) || basis.Facts.Any(fact => fact.Initials.Contains(token.Lower, StringComparison.Ordinal)));

    /// <summary>"CPR certified", "forklift driver" and "fluent English" are names of skills too, but say more than the skill: these words are to be borne out.</summary>
    private static bool Overstates(Token token) => Overstating.Contains(token.Key) || Lexicon.Roles.Contains(token.Lower);

    /// <summary>
    /// The same words in a fact bear out what the vocabulary saw only here: inside a skill as the person lists it, in lower case, or, where a
    /// word may be a name or a verb too ("Spring", "Go"), of a skill that the person lists.
    /// </summary>
    private static bool IsSaid(string skill, TextReading reading, (int Start, int End) at, TruthBasis basis)
    {
        var words = reading.Tokens.Where(token => token.Start >= at.Start && token.End <= at.End && token.Kind == TokenKind.Word).ToList();
        return basis.Facts.Any(fact => Quotes(reading.Folded, fact.Text, at))
            || (words.Count > 0 && basis.Facts.Any(fact => words.Exists(word => word.IsCapital)
                ? basis.ListedSkills.Contains(skill) && words.TrueForAll(word => fact.Tokens.Any(said => said.Text == word.Text))
                : words.TrueForAll(word => fact.Keys.Contains(word.Key))));
    }

    /// <summary>Whether the whole fact stands in the text around this place.</summary>
    private static bool Quotes(string text, string fact, (int Start, int End) at)
    {
        var from = Math.Max(0, at.End - fact.Length);
        var length = Math.Min(text.Length, at.Start + fact.Length) - from;
        return fact.Length <= MaxListed && fact.Length >= at.End - at.Start && text.AsSpan(from, Math.Max(0, length)).Contains(fact, StringComparison.Ordinal);
    }
}
