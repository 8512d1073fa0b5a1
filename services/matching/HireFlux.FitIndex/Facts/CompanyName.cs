namespace HireFlux.FitIndex;

/// <summary>Company names compared without case, punctuation and legal form.</summary>
internal static class CompanyName
{
    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal)
    {
        "ab", "ag", "bv", "co", "corp", "corporation", "gmbh", "inc", "incorporated", "limited", "llc", "llp",
        "ltd", "nv", "oy", "plc", "pty", "sa", "sarl", "se", "srl",
    };

    /// <summary>"Acme, Inc." is "acme"; "Acme Labs" is not.</summary>
    public static string Key(string name)
    {
        var letters = name.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) || c is '&' or '+' ? c : ' ');
        var words = string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = words.Length;
        while (count > 1 && LegalForms.Contains(words[count - 1]))
        {
            count--;
        }

        return string.Join(' ', words.Take(count));
    }
}
