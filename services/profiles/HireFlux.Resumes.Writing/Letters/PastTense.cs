namespace HireFlux.Resumes.Writing.Letters;

/// <summary>Lines of a resume that can follow "I": they begin with an English verb in the past.</summary>
internal static class PastTense
{
    private static readonly HashSet<string> Irregular = new(
        ("led built ran wrote made taught grew cut won kept sold drove oversaw began brought held spoke gave took found met set put sent spent got saw did "
        + "rebuilt rewrote redrew drew shot sang swam rode flew fought bought caught chose cooked dealt fed felt knew laid learnt left lent lost paid proved "
        + "read rose sought shook showed shrank spun split spread stood strove swept thought threw told understood undertook upheld wove withdrew broke bound").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> NotVerbs = new(
        "need speed seed feed embed indeed hundred united limited advanced skilled certified experienced licensed red based related associated applied mixed unified shared distributed automated"
            .Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The line as it follows "I", or null.</summary>
    public static string? AfterI(string line)
    {
        var words = line.Split(' ', 3);
        var verb = words.Length > 1 && words[0].EndsWith("ly", StringComparison.Ordinal) ? words[1] : words[0];
        return words.Length > 1 && IsPast(verb) && char.IsUpper(line[0]) ? char.ToLowerInvariant(line[0]) + line[1..] : null;
    }

    private static bool IsPast(string word) => word.All(char.IsAsciiLetter)
        && (Irregular.Contains(word) || (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !NotVerbs.Contains(word)));
}
