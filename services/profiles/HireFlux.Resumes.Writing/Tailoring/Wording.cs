using System.Text.RegularExpressions;
using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>Rewordings that cannot change what a line says.</summary>
internal static partial class Wording
{
    private static readonly (Regex Phrase, string Instead)[] Phrases = [.. HollowPhrase.All.Where(phrase => phrase.Instead is not null)
        .OrderByDescending(phrase => phrase.Text.Length)
        .Select(phrase => (new Regex($@"(?<![\w-]){Regex.Escape(phrase.Text)}(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), phrase.Instead!))];

    /// <summary>A person's line as a bullet: without first person at its head, hollow phrases and stray space; one sentence has no stop.</summary>
    public static string Bullet(string line)
    {
        var text = Plain(FirstPerson().Replace(line.Trim(), match => string.Empty));
        text = text.TrimStart('-', '*', '\u2022', '\u00B7', ' ');
        return Capital(Sentences.Of(text).Count() == 1 && text.EndsWith('.') && !Sentences.EndsInAbbreviation(text) ? text[..^1] : text);
    }

    /// <summary>A text without phrases of the blacklist.</summary>
    public static string Plain(string text)
    {
        foreach (var (phrase, instead) in Phrases)
        {
            text = phrase.Replace(text, match => match.Value.Length > 0 && char.IsUpper(match.Value[0]) ? Capital(instead) : instead);
        }

        text = Sentences.Spaced(text).Trim(' ', ',');
        return Capital(text);
    }

    /// <summary>"A, B and C".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    // Only before a past tense or a participle, where the rest of the sentence stands without its subject.
    [GeneratedRegex(@"^I(?:'ve| have| also|)\s+(?=(?:\w+ed|built|led|wrote|ran|grew|made|taught|drove|sold|won|kept|held|set|cut|brought|rebuilt)\b)")]
    private static partial Regex FirstPerson();
}
