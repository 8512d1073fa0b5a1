namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Where numbers stand: numbers of one fact exchanged for each other are no longer what the fact says.</summary>
internal static class NumberPlaces
{
    private const string Stops = ".;:!?\n";

    /// <summary>
    /// Whether a number that a fact bears out is told of the same thing there: it has words beside it that the fact has beside it, and no other
    /// number of the fact has more of them.
    /// </summary>
    public static bool IsToldOf(FactText fact, TextReading reading, Quantity said)
    {
        var here = NumberPlace.Of(reading.Tokens, said);
        var places = fact.Quantities.Where(known => known.Unit == said.Unit || NumberCheck.Bears(known, said))
            .Select(known => (Bears: NumberCheck.Bears(known, said), Likeness: here.Likeness(NumberPlace.Of(fact.Tokens, known)))).ToList();
        var best = places.Where(place => place.Bears).Max(place => place.Likeness);
        return best > 0 && places.TrueForAll(place => place.Likeness <= best);
    }

    /// <summary>Whether two numbers that follow each other are said in one breath: "25 to 30", "3/2", "2 x 4".</summary>
    public static bool IsPair(IReadOnlyList<Token> tokens, Quantity one, Quantity next) =>
        next.First - one.Last is 1 or 2 && !tokens.Skip(one.Last + 1).Take(next.First - one.Last - 1).Any(token => Stops.Contains(token.Text[0], StringComparison.Ordinal));

    /// <summary>Whether a fact has the two in one breath, in that order.</summary>
    public static bool HasPair(FactText fact, Quantity one, Quantity next) => fact.Quantities.Zip(fact.Quantities.Skip(1))
        .Any(pair => NumberCheck.Bears(pair.First, one) && NumberCheck.Bears(pair.Second, next) && IsPair(fact.Tokens, pair.First, pair.Second));
}
