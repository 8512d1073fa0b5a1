using System.Collections.Frozen;

namespace HireFlux.Resumes.Reading.Extraction.Words;

/// <summary>Words and phrases, with '*' for what ends or begins so; words of scripts without spaces count wherever they stand.</summary>
internal sealed class WordList
{
    private readonly FrozenSet<string> _words;
    private readonly string[] _phrases;
    private readonly string[] _endings;
    private readonly string[] _beginnings;
    private readonly string[] _unspaced;

    public WordList(IEnumerable<string> entries)
    {
        var folded = entries.Select(Folding.Fold).Distinct().ToList();
        var starred = folded.Where(entry => entry[0] == '*' || entry[^1] == '*').ToList();
        var plain = folded.Except(starred).ToList();
        _unspaced = [.. plain.Where(entry => IsUnspaced(entry[0]))];
        _words = plain.Where(entry => !entry.Contains(' ', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
        _phrases = [.. plain.Where(entry => entry.Contains(' ', StringComparison.Ordinal)).Select(entry => $" {entry} ")];
        _endings = [.. starred.Where(entry => entry[0] == '*').Select(entry => entry[1..])];
        _beginnings = [.. starred.Where(entry => entry[^1] == '*').Select(entry => entry[..^1])];
    }

    /// <summary>Whether one of them stands in the text.</summary>
    public bool IsIn(string text) => CountIn(Folding.Padded(text)) > 0;

    /// <summary>Whether the text is one of them and nothing else.</summary>
    public bool Is(string text)
    {
        var padded = Folding.Padded(text);
        var word = padded.Trim();
        return _words.Contains(word) || _words.Contains(word.TrimEnd('.')) || _phrases.Contains(padded, StringComparer.Ordinal)
            || (!word.Contains(' ', StringComparison.Ordinal) && HasAffix(word));
    }

    /// <summary>How many words of a padded text (<see cref="Folding.Padded"/>) are of the list; a phrase counts one.</summary>
    public int CountIn(string padded)
    {
        var count = _phrases.Count(phrase => padded.Contains(phrase, StringComparison.Ordinal)) + _unspaced.Count(word => padded.Contains(word, StringComparison.Ordinal));
        foreach (var word in padded.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            count += IsWord(word) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a folded word is of the list; dots after it and between its letters ("B.Sc.Ed.") and a hyphen inside it don't matter.</summary>
    public bool IsWord(string word)
    {
        var bare = word.TrimEnd('.');
        return _words.Contains(word) || _words.Contains(bare) || HasAffix(bare)
            || (bare.Contains('.', StringComparison.Ordinal) && _words.Contains(bare.Replace(".", string.Empty, StringComparison.Ordinal)))
            || (bare.Contains('-', StringComparison.Ordinal) && bare.Split('-') is var parts && (_words.Contains(parts[^1]) || HasAffix(parts[^1])));
    }

    private static bool IsUnspaced(char c) => c is >= '\u2E80' and <= '\uD7AF';

    private bool HasAffix(string word) =>
        Array.Exists(_endings, ending => word.Length >= ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
        || Array.Exists(_beginnings, beginning => word.StartsWith(beginning, StringComparison.Ordinal));
}
