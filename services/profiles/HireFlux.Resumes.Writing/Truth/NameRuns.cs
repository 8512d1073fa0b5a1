namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Runs of capitalised words: names of more than one word, which one fact must have whole.</summary>
internal static class NameRuns
{
    public static IEnumerable<IReadOnlyList<Token>> Read(TextReading reading)
    {
        var run = new List<Token>();
        for (var i = 0; i <= reading.Tokens.Count; i++)
        {
            var token = i < reading.Tokens.Count && !reading.IsDone(i) ? reading.Tokens[i] : null;
            var belongs = token is { IsCapital: true } && !(token.Opens && (Lexicon.Plain.Contains(token.Key) || Lexicon.Claims.Contains(token.Key)));
            if (belongs && (run.Count == 0 || token!.Start <= run[^1].End + 1))
            {
                run.Add(token!);
                continue;
            }

            if (run.Count > 1)
            {
                yield return run;
            }

            run = belongs ? [token!] : [];
        }
    }
}
