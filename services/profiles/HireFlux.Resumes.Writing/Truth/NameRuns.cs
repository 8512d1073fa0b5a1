namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Runs of capitalised words, "of" and "the" between them or not: names of more than one word, which one fact must have whole.</summary>
internal static class NameRuns
{
    public static IEnumerable<IReadOnlyList<Token>> Read(TextReading reading)
    {
        var run = new List<Token>();
        var end = 0;
        for (var i = 0; i <= reading.Tokens.Count; i++)
        {
            var token = i < reading.Tokens.Count && !reading.IsDone(i) ? reading.Tokens[i] : null;
            var belongs = token is { IsCapital: true } && !(token.Opens && (Lexicon.Plain.Contains(token.Key) || Lexicon.Claims.Contains(token.Key)));
            if (run.Count > 0 && token is { IsCapital: false, Lower: "of" or "the" or "de" } && token.Start <= end + 1)
            {
                end = token.End;
                continue;
            }

            if (belongs && (run.Count == 0 || token!.Start <= end + 1))
            {
                run.Add(token!);
                end = token!.End;
                continue;
            }

            if (run.Count > 1)
            {
                yield return run;
            }

            run = belongs ? [token!] : [];
            end = belongs ? token!.End : 0;
        }
    }
}
