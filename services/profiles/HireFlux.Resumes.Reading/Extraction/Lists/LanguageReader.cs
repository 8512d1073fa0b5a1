using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Entries;
using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Lists;

/// <summary>Languages spoken, each with how well, whatever stands between the two.</summary>
internal static partial class LanguageReader
{
    public static List<Found<LanguageItem>> Read(IReadOnlyList<ResumeLine> lines)
    {
        var items = new List<Found<LanguageItem>>();
        foreach (var (text, line) in Joined(lines))
        {
            foreach (var part in ListText.Split(text))
            {
                Add(items, part, line, true);
            }
        }

        return [.. items.DistinctBy(item => Folding.Fold(item.Value.Language))];
    }

    /// <summary>The lines, those that go on in the next one as one: at a bracket left open, under a point of a list, where a list had no room for its next word.</summary>
    private static List<(string Text, int Line)> Joined(IReadOnlyList<ResumeLine> lines)
    {
        var joined = new List<(string Text, int Line)>();
        ResumeLine? above = null;
        var rightmost = lines.Select(line => line.Right ?? 0).DefaultIfEmpty(0).Max();
        foreach (var line in lines)
        {
            var isOpen = joined.Count > 0 && joined[^1].Text.Count(c => c == '(') > joined[^1].Text.Count(c => c == ')');
            var isUnder = above is { IsBullet: true } && !line.IsBullet && line.Left > above.Left + 3 && line.Source.GapAbove < 0.7 && line.Spans.Count == 1 && !Vocabularies.Tongue.Is(line.Text);
            var isFull = above is { IsBullet: false } && ListText.IsList(above.Text) && line.Spans.Count == 1 && above.Spans.Count == 1 && line.Source.GapAbove < 0.7 && RunningText.HadNoRoom(above, line, rightmost);
            if (above is not null && !line.IsBullet && ((line.Source.Region == above.Source.Region && (isOpen || isUnder || isFull)) || RunningText.TurnsPage(above, line, rightmost)))
            {
                joined[^1] = (BodyText.Join(joined[^1].Text, line.Text), joined[^1].Line);
            }
            else
            {
                joined.Add((line.Text, line.Index));
            }

            above = line;
        }

        return joined;
    }

    /// <summary>Those of a cell among skills: only languages that the table knows.</summary>
    public static List<Found<LanguageItem>> Read(Cell cell)
    {
        var items = new List<Found<LanguageItem>>();
        foreach (var part in ListText.Split(cell.Text))
        {
            Add(items, part, cell.Line, false);
        }

        if (items.Count == 0 && cell.Label is { } label && Vocabularies.Tongue.Is(label))
        {
            items.Add(new Found<LanguageItem>(new LanguageItem(label, cell.Text), cell.Line, 0.8));
        }

        return items;
    }

    private static void Add(List<Found<LanguageItem>> items, string part, int line, bool isSection)
    {
        var text = Dots().Replace(part, string.Empty).Trim(' ', '.', ':', '-', '–', '—');
        if (!text.Any(char.IsLetter))
        {
            return;
        }

        var (name, fluency) = Divide(text);
        if (IsTongue(name))
        {
            items.Add(new Found<LanguageItem>(new LanguageItem(name, fluency), line, 0.9));
        }
        else if (items.Count > 0 && items[^1].Value.Fluency is null && isSection && (Vocabularies.Fluency.IsIn(text) || text.Length <= 3))
        {
            items[^1] = items[^1] with { Value = items[^1].Value with { Fluency = text } };
        }
        else if (items.Count > 0 && items[^1].Value.Fluency is { } so && Vocabularies.Fluency.IsIn(text))
        {
            items[^1] = items[^1] with { Value = items[^1].Value with { Fluency = $"{so}, {text}" } };
        }
        else if (isSection && !Vocabularies.Fluency.Is(name) && name.Split(' ').Length <= 2 && char.IsUpper(name[0]) && fluency is not null)
        {
            items.Add(new Found<LanguageItem>(new LanguageItem(name, fluency), line, 0.5));
        }
    }

    /// <summary>"Chinese", and "Mandarin Chinese" too.</summary>
    private static bool IsTongue(string text) => Vocabularies.Tongue.Is(text) || (text.Split(' ') is [var first, var second] && Vocabularies.Tongue.Is(first) && Vocabularies.Tongue.Is(second));

    /// <summary>"English (C1)", "English: fluent", "English – native", "English C1".</summary>
    private static (string Name, string? Fluency) Divide(string text)
    {
        if (Separated().Match(text) is { Success: true } match)
        {
            var fluency = match.Groups[2].Value.Trim(' ', ')', '）', '-', '–');
            return (match.Groups[1].Value.Trim(), fluency.Length > 0 ? fluency : null);
        }

        if (IsTongue(text))
        {
            return (text, null);
        }

        var words = text.Split(' ');
        for (var count = Math.Min(3, words.Length - 1); count > 0; count--)
        {
            var (name, rest) = (string.Join(' ', words[..count]), string.Join(' ', words[count..]));
            if (Vocabularies.Tongue.Is(name))
            {
                return (name, rest);
            }

            if (Vocabularies.Tongue.Is(string.Join(' ', words[^count..])) && Vocabularies.Fluency.IsIn(string.Join(' ', words[..^count])))
            {
                return (string.Join(' ', words[^count..]), string.Join(' ', words[..^count]));
            }
        }

        return (text, null);
    }

    [GeneratedRegex(@"^(.+?)\s*(?:[(（:：=]|\s[-–—/|]\s|[–—])\s*(.+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separated();

    [GeneratedRegex(@"[●○◉◯⬤★☆■□▮▯◼◻⚫⚪]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dots();
}
