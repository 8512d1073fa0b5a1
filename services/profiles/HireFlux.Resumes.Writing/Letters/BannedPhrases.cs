using System.Text.RegularExpressions;
using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>Phrases that no letter of ours has: empty praise and what every generated letter says (phrases.tsv).</summary>
public static partial class BannedPhrases
{
    private static readonly Lazy<IReadOnlyList<string>> Phrases = new(() => [.. HollowPhrase.All.Where(phrase => phrase.IsBanned).Select(phrase => Normalize(phrase.Text))]);

    /// <summary>The first that a text has, or null.</summary>
    public static string? FindIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var padded = $" {Normalize(text)} ";
        return Phrases.Value.FirstOrDefault(phrase => padded.Contains($" {phrase} ", StringComparison.Ordinal));
    }

    private static string Normalize(string text) => NotWords().Replace(FoldedText.Lower(text), " ").Trim();

    [GeneratedRegex(@"[^\p{L}\p{Nd}']+", RegexOptions.CultureInvariant)]
    private static partial Regex NotWords();
}
