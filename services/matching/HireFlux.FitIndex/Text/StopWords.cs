namespace HireFlux.FitIndex;

/// <summary>Words that never count: grammar, and words that tell a person's gender, age or standing.</summary>
internal static class StopWords
{
    private const string Grammar =
        """
        a about above after again all also am an and any are as at be because been before being below between both
        but by can could did do does doing down during each etc few for from further had has have having here how i
        if in into is it its just me more most must my no nor not of off on once only or other our ours out over own
        per please same shall should so some such than that the their theirs them then there these they this those
        through to too under until up upon us using very via was we were what when where which while who whom why
        will with within without would you your yours
        """;

    private const string Personal =
        """
        he him his himself she her hers herself male female man men woman women boy boys girl girls gentleman
        gentlemen lady ladies guy guys mr mrs ms miss sir madam father mother dad mom husband wife widow son daughter
        married single pregnant gender sex young younger youngest old older oldest elderly aged age ages born birth
        birthday teenage teenager
        """;

    private static readonly HashSet<string> Words = new(
        (Grammar + " " + Personal).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Spans =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a lower-case word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Spans.Contains(word);
}
