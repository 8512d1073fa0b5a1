using System.Text.RegularExpressions;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Cuts a folded text into words, numbers, marks and addresses.</summary>
internal static partial class Tokenizer
{
    private const string SentenceEnds = ".!?:;\n\u2022\u25CF\u25AA\u3002\uFF01\uFF1F";
    private const string Quotes = "\"'(*[ ";
    private static readonly HashSet<string> GluedUnits = new(
        "k m mm mn b bn x st nd rd th s ms kb mb gb tb pb h hr hrs min kg km kw mw yr yrs y d".Split(' '), StringComparer.Ordinal);

    public static IReadOnlyList<Token> Read(FoldedText folded)
    {
        var text = folded.Text;
        var tokens = new List<Token>();
        var contacts = Addresses().Matches(text).Where(match => SkillVocabulary.Default.Find(match.Value) is null).Concat(Telephones().Matches(text).Where(match => match.Value.Count(char.IsDigit) >= 9))
            .OrderBy(match => match.Index).ToList();
        for (var i = 0; i < text.Length;)
        {
            contacts.RemoveAll(match => match.Index < i);
            if (contacts is [{ Index: var at } contact, ..] && at == i)
            {
                Add(tokens, TokenKind.Contact, text, i, contact.Value.TrimEnd('.', ',', ')', ';').Length);
                i = tokens[^1].End;
            }
            else if (char.IsWhiteSpace(text[i]) && text[i] != '\n')
            {
                i++;
            }
            else
            {
                var (kind, length) = Next(text, i);
                Add(tokens, kind, text, i, contacts.Count > 0 ? Math.Min(length, contacts[0].Index - i) : length);
                i = tokens[^1].End;
            }
        }

        return tokens;
    }

    private static (TokenKind Kind, int Length) Next(string text, int i)
    {
        if (char.IsAsciiDigit(text[i]))
        {
            var digits = Digits().Match(text, i).Length;
            var letters = Letters(text, i + digits);
            var isWord = letters is 1 or 2 && !GluedUnits.Contains(text[(i + digits)..(i + digits + letters)].ToLowerInvariant());
            return isWord ? (TokenKind.Word, digits + letters) : (TokenKind.Number, digits);
        }

        var script = Scripts.Of(text[i]);
        if (script == Script.None)
        {
            return (TokenKind.Mark, 1);
        }

        if (Initials().Match(text, i) is { Success: true, Length: var length })
        {
            return (TokenKind.Word, length);
        }

        var end = i + 1;
        while (end < text.Length && Continues(text, end, script))
        {
            end++;
        }

        return (TokenKind.Word, end - i + SignAfterLetter().Match(text, end).Length);
    }

    private static bool Continues(string text, int at, Script script)
    {
        var c = text[at];
        return Scripts.Of(c) == script
            || (script == Script.Cased && char.IsAsciiDigit(c))
            || (c == '\'' && script == Script.Cased && at + 1 < text.Length && char.IsLetter(text[at + 1]));
    }

    private static int Letters(string text, int from)
    {
        var end = from;
        while (end < text.Length && Scripts.Of(text[end]) == Script.Cased)
        {
            end++;
        }

        return end - from;
    }

    private static void Add(List<Token> tokens, TokenKind kind, string text, int start, int length) =>
        tokens.Add(new Token(kind, text.Substring(start, Math.Max(1, length)), start, Opens(text, start), start > 0 && !char.IsWhiteSpace(text[start - 1])));

    private static bool Opens(string text, int start)
    {
        var i = start - 1;
        while (i >= 0 && Quotes.Contains(text[i], StringComparison.Ordinal))
        {
            i--;
        }

        return i < 0 || (SentenceEnds.Contains(text[i], StringComparison.Ordinal) && (text[i] == '\n' || i < start - 1 || text[i] > 127));
    }

    /// <summary>U.S., J.P.: one word, whose stops say nothing.</summary>
    [GeneratedRegex(@"\G(?<!\w)(?:\p{Lu}\.){2,}(?!\w)")]
    private static partial Regex Initials();

    /// <summary>C++ and C# are no C.</summary>
    [GeneratedRegex(@"\G(?<=(?<!\w)\p{L})(?:\+\+|#)(?!\w)")]
    private static partial Regex SignAfterLetter();

    [GeneratedRegex(@"\G\d{1,3}(?:[,.' ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\G\d{1,2}(?:,\d\d)+,\d{3}(?!\d)|\G\d+(?:[.,]\d+)?")]
    private static partial Regex Digits();

    [GeneratedRegex(@"[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+|(?:https?://|www\.)[^\s<>()]+|(?<![\w.])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|edu|gov|co|me|app|info|ai|uk|de|fr|es|it|nl|pl|eu|ca|us)(?![\w.]*\w)(?:/[^\s<>()]*)?", RegexOptions.IgnoreCase)]
    private static partial Regex Addresses();

    // Nine digits or more in groups; numbers in groups of three and spans of years are none.
    [GeneratedRegex(@"(?<![\w,.])(?!\d{1,3}(?:[,.' ]\d{3})+(?!\d))(?!(?:19|20)\d\d)\+?\(?\d[\d().\- ]{7,}\d(?!\w)")]
    private static partial Regex Telephones();
}
