namespace HireFlux.Jobs.Domain.Duplicates;

/// <summary>A company's name as duplicates are told by.</summary>
internal static class CompanyName
{
    private static readonly HashSet<string> s_legalForms = new(StringComparer.Ordinal)
    {
        "inc", "incorporated", "llc", "ltd", "limited", "plc", "corp", "corporation", "gmbh", "ag", "se", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "as", "oy", "oyj", "kk", "pty", "pvt",
    };

    /// <summary>In lower case, without punctuation and the legal forms at its end.</summary>
    public static string Normalize(string name)
    {
        var words = GroupWords.Of(name);
        while (words.Count > 1 && s_legalForms.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return string.Join(' ', words);
    }
}
