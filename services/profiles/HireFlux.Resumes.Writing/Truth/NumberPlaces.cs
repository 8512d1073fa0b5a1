namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Where numbers stand: numbers of one fact exchanged for each other are no longer what the fact says.</summary>
internal static class NumberPlaces
{
    private const int Near = 4;
    private const string Stops = ".;:!?\n";

    /// <summary>
    /// Whether a number that a fact bears out is told of the same thing there. A fact with one number of the unit leaves no doubt; where it has
    /// several, one word of substance beside the number must be the same.
    /// </summary>
    public static bool IsToldOf(FactText fact, TextReading reading, Quantity said)
    {
        if (fact.Quantities.Count(known => known.Unit == said.Unit) < 2)
        {
            return true;
        }

        var around = Around(reading.Tokens, said);
        return fact.Quantities.Where(known => NumberCheck.Bears(known, said)).Select(known => Around(fact.Tokens, known))
            .Any(words => words.Count == 0 || around.Count == 0 || words.Overlaps(around));
    }

    /// <summary>Whether two numbers that follow each other are said in one breath: "25 to 30", "3/2", "2 x 4".</summary>
    public static bool IsPair(IReadOnlyList<Token> tokens, Quantity one, Quantity next) =>
        next.First - one.Last is 1 or 2 && !tokens.Skip(one.Last + 1).Take(next.First - one.Last - 1).Any(token => Stops.Contains(token.Text[0], StringComparison.Ordinal));

    /// <summary>Whether a fact has the two in one breath, in that order.</summary>
    public static bool HasPair(FactText fact, Quantity one, Quantity next) => fact.Quantities.Zip(fact.Quantities.Skip(1))
        .Any(pair => NumberCheck.Bears(pair.First, one) && NumberCheck.Bears(pair.Second, next) && IsPair(fact.Tokens, pair.First, pair.Second));

    /// <summary>Keys of the words of substance beside a number.</summary>
    private static HashSet<string> Around(IReadOnlyList<Token> tokens, Quantity number) => tokens.Take(number.First).Reverse().Take(Near)
        .Concat(tokens.Skip(number.Last + 1).Take(Near))
        .Where(token => token.Kind == TokenKind.Word && !Lexicon.Plain.Contains(token.Key))
        .Select(token => token.Key)
        .ToHashSet(StringComparer.Ordinal);
}
