using System.Text.RegularExpressions;

namespace HireFlux.FitIndex;

/// <summary>
/// Checks an explanation that something else has reworded. It may say less than the score's own rationale, never
/// more: no other skill, number, quotation or name.
/// </summary>
public static partial class RationaleVerifier
{
    /// <summary>What the text says beyond the score, in the order of the text; empty when it may be shown.</summary>
    /// <param name="text">The reworded explanation.</param>
    /// <param name="score">The score it explains.</param>
    /// <param name="findSkillIds">Finds the skills of the vocabulary named in a text.</param>
    public static IReadOnlyList<string> FindInventions(string text, FitScore score, Func<string, IEnumerable<string>> findSkillIds)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(findSkillIds);
        var quotes = Quotation().Matches(score.Rationale).Select(match => match.Groups[1].Value).ToList();
        var invented = Quotation().Matches(text)
            .Select(match => match.Groups[1].Value)
            .Where(said => !quotes.Any(quote => quote.Contains(said, StringComparison.Ordinal)))
            .ToList();
        var plain = Quotation().Replace(text, " ");
        var counted = score.MatchedSkills.Select(skill => skill.Id)
            .Concat(score.MissingSkills.Select(skill => skill.Id))
            .ToHashSet(StringComparer.Ordinal);
        invented.AddRange(findSkillIds(plain).Where(id => !counted.Contains(id)));
        invented.AddRange(Beyond(Number(), plain, score.Rationale));

        // A capital inside a sentence is a name: an employer, a product, a place.
        invented.AddRange(Beyond(Name(), plain, score.Rationale));
        return invented;
    }

    private static IEnumerable<string> Beyond(Regex pattern, string text, string allowed)
    {
        var known = pattern.Matches(allowed).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        return pattern.Matches(text).Select(match => match.Value).Where(found => !known.Contains(found));
    }

    [GeneratedRegex("“([^”]*)”", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\d+(?:\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=[\p{L}\d,;:(\)\-–] ?)(?<![.!?] )(?<!\p{L})\p{Lu}[\p{L}\d#+.\-]*[\p{L}\d#+]", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
