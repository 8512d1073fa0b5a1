using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>Which names a text could be, each without titles, letters, pronouns and what else people write beside their name.</summary>
internal static partial class NameForms
{
    private const int MaxWords = 7;
    private const int MaxLetters = 60;

    /// <summary>The names with how far fetched each is: 0 for the text as it stands.</summary>
    public static IEnumerable<(string Name, double Doubt)> Of(string text)
    {
        if (text.Length > 160)
        {
            yield break;
        }

        var plain = Unnamed(Pronouns().Replace(text, string.Empty)).Trim(' ', ',', '<', '>', '*');
        foreach (var (part, doubt) in new[] { (plain, 0.0) }.Concat(Parts(plain)))
        {
            foreach (var (name, more) in Bare(part))
            {
                yield return (name, doubt + more);
            }
        }
    }

    /// <summary>Whether words can be a name by their shape.</summary>
    public static bool IsName(IReadOnlyList<string> words)
    {
        var text = string.Join(' ', words);
        if (words.Count is 0 or > MaxWords || text.Length > MaxLetters || !Shape().IsMatch(text) || text.Count(char.IsLetter) < text.Length * 0.6)
        {
            return false;
        }

        if (words.Count == 1 && !(IsUnspaced(text) ? text.Length is >= 2 and <= 6 : text.Length >= 3 && !char.IsLower(text[0])))
        {
            return false;
        }

        // A name begins with a capital, and what is small in it are particles; or there are no capitals at all, by style or by script.
        return words.All(word => !word.Any(char.IsUpper))
            || (words[^1].Any(char.IsUpper) && (char.IsUpper(words[0][0]) || IsParticle(words[0])) && words.All(word => word.Any(char.IsUpper) || IsParticle(word)) && !(words[^1].EndsWith('.') && words[^1].Length > 4));
    }

    public static bool IsUnspaced(string text) => text.Any(c => c is >= '\u2E80' and <= '\uD7AF');

    private static bool IsParticle(string word) => Vocabularies.Particle.IsWord(Folding.Fold(word)) || !word.Any(char.IsLower);

    private static IEnumerable<(string Text, double Doubt)> Parts(string text)
    {
        var dash = text.Split(" - ", StringSplitOptions.TrimEntries);
        if (dash.Length is 2 or 3)
        {
            yield return (dash[0], 0.3);
            yield return (dash[1], 0.8);
        }
    }

    private static IEnumerable<(string Name, double Doubt)> Bare(string text)
    {
        text = Bracketed(FirstScript(Untitled(text)));
        var parts = text.Split([',', '،', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
        {
            yield break;
        }

        var first = Untitled([.. parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        var isName = IsName(first);
        if (parts.Length == 1 || parts.Skip(1).All(part => IsLetters(part, first)))
        {
            if (isName)
            {
                yield return (string.Join(' ', first) + (parts.Length > 1 && IsSuffix(parts[1]) ? $", {parts[1]}" : string.Empty), 0);
            }

            yield break;
        }

        // "Kowalska, Anna": kept as it is written.
        var second = parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Skip(2).All(part => IsLetters(part, first)) && IsName([.. second, .. first]) && first.Count <= 4 && second.Length <= 3)
        {
            yield return ($"{string.Join(' ', first)}, {string.Join(' ', second)}", first.Count == 1 || first.TrueForAll(word => !word.Any(char.IsLower)) ? 0.2 : 0.9);
        }

        if (isName)
        {
            yield return (string.Join(' ', first), first.Count > 1 ? 0.4 : 1.5);
        }
    }

    /// <summary>Without what the paper is called: "Resume of", "Curriculum Vitae –".</summary>
    private static string Unnamed(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(3, words.Length - 1); count > 0; count--)
        {
            if (Vocabularies.Document.Is(string.Join(' ', words[..count]).Trim(':', '-', ',', '|')))
            {
                return Joint().Replace(string.Join(' ', words[count..]), string.Empty);
            }
        }

        return text;
    }

    /// <summary>A name written twice, in two scripts: the first. "Olga Иванова" is one name.</summary>
    private static string FirstScript(string text)
    {
        var script = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
            {
                continue;
            }

            var here = ScriptOf(text[i]);
            script = script < 0 ? here : script;
            if (here != script)
            {
                var first = text[..i].Trim(' ', '(', '（', '/', '-', '|', '[', '"', '“');
                return i > 1 && (IsUnspaced(text) || (first.Contains(' ', StringComparison.Ordinal) && text[i..].Contains(' ', StringComparison.Ordinal))) ? first : text;
            }
        }

        return text;
    }

    private static int ScriptOf(char c) => c switch
    {
        < '\u0250' or (>= '\u1E00' and < '\u1F00') => 0,
        (>= '\u0370' and < '\u0400') or (>= '\u1F00' and < '\u2000') => 1,
        < '\u0530' => 2,
        >= '\u2E80' and <= '\uD7AF' => 3,
        _ => 4 + (c >> 7),
    };

    /// <summary>What stands in brackets at the end is another name, the maiden name, a word on it; in the middle it is the nickname.</summary>
    private static string Bracketed(string text)
    {
        var open = text.LastIndexOfAny(['(', '（', '[']);
        return open > 1 && text[^1] is ')' or '）' or ']' ? text[..Math.Max(open, 0)].Trim() : text.IndexOf(" / ", StringComparison.Ordinal) is > 1 and var slash ? text[..slash].Trim() : text;
    }

    /// <summary>Without "Prof. Dr.": titles with a dot, however few words follow.</summary>
    private static string Untitled(string text)
    {
        while (text.IndexOf(' ', StringComparison.Ordinal) is > 2 and var blank && text[blank - 1] == '.' && Vocabularies.Honorific.IsWord(Folding.Fold(text[..blank])))
        {
            text = text[(blank + 1)..].TrimStart();
        }

        return text;
    }

    private static List<string> Untitled(List<string> words)
    {
        while (words.Count > 2 && words[0].Trim('.').Length > 1 && Vocabularies.Honorific.IsWord(Folding.Fold(words[0].Trim('(', ')'))))
        {
            words.RemoveAt(0);
        }

        while (words.Count > 2 && !IsSuffix(words[^1]) && (IsCredential(words[^1]) && words[^1].Any(char.IsUpper) && IsBeside(words) || IsUnsayable(words)))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words;
    }

    /// <summary>In a name in capitals "MA" may be a part of it; beside small letters it is a degree.</summary>
    private static bool IsBeside(List<string> words) => words[0].Any(char.IsLower) || words[^1].Length > 2 || words.Count > 3;

    /// <summary>Letters of a body nobody foresaw: "Saoirse O'Brien MSCSI" can't be said as a name.</summary>
    private static bool IsUnsayable(List<string> words) => words[^1].Length <= 6 && words[^2].Any(char.IsLower) && Unsayable().IsMatch(words[^1]);

    /// <summary>What stands behind a comma and is no part of the name: known letters, or words with capitals in them behind a name that isn't written so.</summary>
    private static bool IsLetters(string part, List<string> name) => IsSuffix(part)
        || part.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => IsCredential(word)
            || (word.Count(char.IsUpper) >= 2 && word.Length <= 8 && (name.Exists(own => own.Any(char.IsLower)) ? name.Count > 1 : name.Count > 1 && Unsayable().IsMatch(word))));

    /// <summary>"Jr.", "III": part of the name.</summary>
    private static bool IsSuffix(string word) => Folding.Fold(word.Trim(',', '.')) is "jr" or "sr" or "ii" or "iii" or "iv" or "jnr" or "snr";

    private static bool IsCredential(string word) => Folding.Fold(word.Trim('(', ')', ',')) is var folded && (Vocabularies.Credential.IsWord(folded) || (folded.Length <= 6 && Vocabularies.Degree.IsWord(folded)));

    [GeneratedRegex(@"[\s(\[,|/]+(?:she|he|they|ze|xe|er|sie|elle|il|iel|ella|él|elle|hij|zij|hen|hon|han|hun)(?:\s*/\s*\p{L}{2,7}){1,2}\s*[)\]]?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Pronouns();

    [GeneratedRegex(@"^(?:(?:of|for|von|de|di|do|da|van|voor|af|av)\s+(?=\p{Lu})|[-–—:|,\s]+)+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Joint();

    // Letters with their marks; blanks, hyphens, apostrophes and dots between; a nickname in quotes or brackets inside.
    [GeneratedRegex(@"^['’ʼ]?\p{L}(?:[\p{L}\p{M}.'’ʼ‘`\u05F3\u05F4\u200C\u200D·・]|[ \-](?=[\p{L}'’""“„«(])|[""“„«(](?=\p{L})|(?<=\p{L})[""”“»)](?=\s))*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^(?=.*[BCDFGHJKLMNPQRSTVWXZ]{3})[A-Z]{3,6}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unsayable();
}
