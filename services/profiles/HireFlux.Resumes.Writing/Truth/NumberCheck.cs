using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>
/// A number must stand in a fact with the same unit, and be no more definite or larger than there: "up to 40%" is not "40%", "40" is not
/// "over 40". Years of experience are true also where the dates of the jobs that speak of it add up to as many.
/// </summary>
internal static class NumberCheck
{
    private static readonly HashSet<string> ThingsCounted = new(
        "users user customers customer people clients client employees engineers developers patients students members countries stores sites subscribers followers downloads visitors orders products projects downloads".Split(' '),
        StringComparer.Ordinal);

    public static IEnumerable<Finding> Find(TextReading reading, TruthBasis basis)
    {
        foreach (var number in QuantityReader.Read(reading.Tokens))
        {
            if (Enumerable.Range(number.First, number.Last - number.First + 1).Any(reading.IsDone))
            {
                continue;
            }

            var stated = basis.Quantities.Any(known => Bears(known, number));
            reading.Done(number.First, number.Last);
            if (!stated && !IsTimeWorked(reading, number, basis))
            {
                yield return new Finding(InventionKind.Number, reading.Tokens[number.First].Start, reading.Tokens[number.Last].End);
            }
        }
    }

    private static bool Bears(Quantity known, Quantity said)
    {
        if (known.Bound != said.Bound && !(known.Bound == QuantityBound.Floor && said.Bound == QuantityBound.Exact))
        {
            return false;
        }

        var money = known.Unit.StartsWith("money", StringComparison.Ordinal);
        var sameUnit = known.Unit == said.Unit || (money && said.Unit.Length == 0 && !ThingsCounted.Contains(said.Counts))
            || (money && said.Unit == "money:") || (known.Unit.Length == 0 && said.Unit == "ordinal");
        return sameUnit ? known.Values.Intersect(said.Values).Any() : InMonths(known) is { } months && InMonths(said) == months;
    }

    private static decimal? InMonths(Quantity quantity) => quantity.Unit switch
    {
        "month" => quantity.Values[0],
        "year" => quantity.Values[0] * 12,
        _ => null,
    };

    private static bool IsTimeWorked(TextReading reading, Quantity number, TruthBasis basis)
    {
        if (InMonths(number) is not { } claimed || number.Bound == QuantityBound.Ceiling)
        {
            return false;
        }

        var clause = reading.ClauseFrom(number.Last + 1).ToList();
        if (clause is not [{ Lower: "of" or "'" or "in" or "working" or "experience" or "professional" }, ..] && !clause.Exists(token => token.Lower == "experience"))
        {
            return false;
        }

        // The whole clause says what the time was spent on: each of its words of substance must stand in the jobs that are counted.
        var skills = SkillVocabulary.Default.FindIn(string.Join(' ', clause.Select(token => token.Text))).Select(match => match.Skill.Id).ToHashSet(StringComparer.Ordinal);
        var words = clause.Where(token => token.Kind == TokenKind.Word && !Lexicon.Plain.Contains(token.Key) && token.Key != WordKey.Of("experience")).ToList();
        return claimed <= basis.MonthsWith(skills.Count > 0 ? [] : words, skills);
    }
}
