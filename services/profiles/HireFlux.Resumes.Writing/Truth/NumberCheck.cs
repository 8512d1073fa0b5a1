using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>
/// A number must stand in a fact with the same unit, and be no more definite or larger than there: "up to 40%" is not "40%", "40" is not
/// "over 40". Years of experience are true also where the dates of the jobs that speak of it add up to as many.
/// </summary>
internal static class NumberCheck
{
    public static IEnumerable<Finding> Find(TextReading reading, TruthBasis basis)
    {
        Quantity? before = null;
        foreach (var number in QuantityReader.Read(reading.Tokens))
        {
            if (IsDealtWith(reading, number))
            {
                continue;
            }

            var counted = QuantityReader.Counted(reading.Tokens, number);
            var rate = QuantityReader.Rate(reading.Tokens, number);
            var bearing = basis.Facts.Where(fact => (counted is null || fact.Keys.Contains(counted)) && (rate is null || fact.Rates.Contains(rate)) && fact.Quantities.Any(known => Bears(known, number))).ToList();
            reading.Done(number.First, number.Last);
            if (!bearing.Exists(fact => NumberPlaces.IsToldOf(fact, reading, number)) && !IsTimeWorked(reading, number, basis))
            {
                yield return new Finding(InventionKind.Number, reading.Tokens[number.First].Start, reading.Tokens[number.Last].End);
            }
            else if (before is not null && NumberPlaces.IsPair(reading.Tokens, before, number) && !bearing.Exists(fact => NumberPlaces.HasPair(fact, before, number)))
            {
                yield return new Finding(InventionKind.Number, reading.Tokens[before.First].Start, reading.Tokens[number.Last].End);
            }

            before = bearing.Count == 0 ? null : number;
        }
    }

    /// <summary>Whether the number of a fact bears out one that is said, whatever they count.</summary>
    public static bool Bears(Quantity known, Quantity said)
    {
        var isAsDefinite = known.Bound == said.Bound || (known.Bound, said.Bound) is (QuantityBound.Floor, QuantityBound.Exact) or (QuantityBound.Exact, QuantityBound.About);
        if (!isAsDefinite || known.IsTied != said.IsTied || (known.Sign != said.Sign && (known.Sign, said.Sign) is not ('+', null)))
        {
            return false;
        }

        return known.Unit == said.Unit
            ? known.Values.Count == said.Values.Count && known.Values.Zip(said.Values).All(pair => pair.First == pair.Second && pair.First.Scale == pair.Second.Scale)
            : InMonths(known) is { } months && InMonths(said) == months;
    }

    /// <summary>Whether the number itself is part of a date, a telephone number or a skill; a currency or unit beside it may look like one.</summary>
    private static bool IsDealtWith(TextReading reading, Quantity number)
    {
        var digits = Enumerable.Range(number.First, number.Last - number.First + 1).Where(at => reading.Tokens[at].Kind == TokenKind.Number).DefaultIfEmpty(number.First);
        return digits.Any(reading.IsDone);
    }

    private static decimal? InMonths(Quantity quantity) => quantity.Unit switch
    {
        "month" => quantity.Values[0],
        "year" => quantity.Values[0] * 12,
        _ => null,
    };

    private static bool IsTimeWorked(TextReading reading, Quantity number, TruthBasis basis)
    {
        if (InMonths(number) is not { } claimed || number.Bound == QuantityBound.Ceiling || number.Sign is not null)
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
        var worked = basis.MonthsWith(skills.Count > 0 ? [] : words, skills);
        return number.Unit == "month" && number.Bound == QuantityBound.Exact ? claimed == worked : claimed <= worked;
    }
}
