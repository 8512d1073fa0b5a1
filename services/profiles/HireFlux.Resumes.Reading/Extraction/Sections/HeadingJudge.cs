using HireFlux.Resumes.Reading.Extraction.Forms;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Sections;

/// <summary>
/// Tells headings by their words and by their looks: the words of the table first, then the look that most of those share, which both
/// gives away headings of other words and drops words of the table that are something else here ("Tools" among skills).
/// </summary>
internal sealed class HeadingJudge
{
    private const int MaxHeadingWords = 7;
    private readonly double _bodySize;
    private readonly Dictionary<LineLook, (int Known, int Others)> _uses;
    private readonly LineLook? _usual;
    private readonly HashSet<LineLook> _looks;

    /// <summary>Looks that heads of entries share with headings: such a line stands directly under a heading.</summary>
    private readonly HashSet<LineLook> _ofEntries;
    private readonly HashSet<int> _ofColumns;
    private readonly int _first;
    private readonly int _contact;
    private readonly bool _isPlain;
    private readonly bool _isRuled;
    private readonly bool _isStyled;
    private readonly int _level;

    public HeadingJudge(IReadOnlyList<ResumeLine> lines)
    {
        _bodySize = BodySize(lines);
        var known = lines.Where(line => CouldBe(line) && HeadingWords.Find(line.Text) is not null).ToList();
        _ofColumns = [.. OfColumns(lines, known)];
        _ofEntries = [.. known.Where(line => line.Index + 1 < lines.Count && lines[line.Index + 1] is var next && LineLook.Of(next) == LineLook.Of(line) && CouldBe(next)
            && HeadingWords.Find(next.Text) is null && HeadingWords.Guess(next.Text) is null).Select(LineLook.Of)];
        _isPlain = known.TrueForAll(line => !IsEmphasised(line));
        _contact = lines.FirstOrDefault(line => line.Text.Contains('@', StringComparison.Ordinal))?.Index ?? int.MaxValue;
        _first = known.FirstOrDefault(IsMarked)?.Index ?? int.MaxValue;
        _uses = lines.Where(CouldBe).GroupBy(LineLook.Of).ToDictionary(
            group => group.Key,
            group => (group.Count(line => HeadingWords.Find(line.Text) is not null), group.Count(line => line.Index > _first && HeadingWords.Find(line.Text) is null)));
        var looks = known.Where(IsMarked).GroupBy(LineLook.Of).OrderByDescending(group => group.Select(line => HeadingWords.Find(line.Text)).Distinct().Count())
            .ThenByDescending(group => group.Key.Size).ToList();
        _usual = looks.Count > 0 ? looks[0].Key : null;
        _isRuled = known.Count(line => line.Source.IsRuled) is var ruled && ruled >= 2 && ruled * 10 >= known.Count(IsMarked) * 6;
        _isStyled = known.Count(line => line.Source.IsHeadingStyle) is var styled && styled >= 2 && styled * 10 >= known.Count(IsMarked) * 6;
        _level = SectionLevel(known);
        _looks = [.. looks.Where(group => group.Count() > 1).Select(group => group.Key)];
        if (looks.Sum(group => group.Count()) < 2 && Striking(lines) is { } striking)
        {
            // Hardly a heading is of the table: whatever stands out again and again is one.
            (_usual, _first) = (striking, -1);
            _looks = [striking];
            _uses[striking] = (3, 0);
        }
    }

    /// <summary>The level that the file gives to the headings of sections; 0 where it gives none.</summary>
    private static int SectionLevel(List<ResumeLine> known) => known.Where(line => line.Source.HeadingLevel > 0).GroupBy(line => line.Source.HeadingLevel)
        .Where(group => group.Select(line => HeadingWords.Find(line.Text)).Distinct().Count() > 1).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault();

    /// <summary>The file calls it a heading below those of sections: an entry's, or a group's within a section.</summary>
    private bool IsBelow(ResumeLine line) => _level > 0 && line.Source.HeadingLevel > _level;

    private LineLook? Striking(IReadOnlyList<ResumeLine> lines)
    {
        var groups = lines.Skip(2).Where(line => CouldBe(line) && line.WordCount <= 5 && (line.Source.IsHeadingStyle || line.Source.IsRuled || line.IsCapitals || line.Source.FontSize > _bodySize * 1.1))
            .GroupBy(LineLook.Of).Where(group => group.Count() is >= 3 and <= 12).OrderByDescending(group => group.Key.Size).ToList();
        return groups.Count > 0 ? groups[0].Key : null;
    }

    /// <summary>In a sidebar whose headings differ by their colour only: words of the table that stand off, the first of them at the column's top.</summary>
    private static IEnumerable<int> OfColumns(IReadOnlyList<ResumeLine> lines, List<ResumeLine> known) => known
        .Where(line => line.Source.FontSize > 0 && (line.Source.GapAbove >= 0.9 || IsTop(lines, line)))
        .GroupBy(line => (line.Source.Page, line.Source.Region, LineLook.Of(line)))
        .Where(group => group.Count() > 1 && group.First() is { Index: > 0 } first && IsTop(lines, first))
        .SelectMany(group => group.Select(line => line.Index));

    private static bool IsTop(IReadOnlyList<ResumeLine> lines, ResumeLine line) =>
        line.Index > 0 && (lines[line.Index - 1].Source.Region != line.Source.Region || lines[line.Index - 1].Source.Page != line.Source.Page);

    /// <summary>What the line is the heading of; null when it is none.</summary>
    public SectionKind? Judge(ResumeLine line, SectionKind current)
    {
        if (!CouldBe(line) || (IsBelow(line) && current is SectionKind.Experience or SectionKind.Education or SectionKind.Projects or SectionKind.Certificates))
        {
            return null;
        }

        return HeadingWords.Find(line.Text) is { } kind ? IsKnown(line, kind, current) ? kind : null
            : line.Source.IsHeadingStyle && line.Index > _contact && HeadingWords.Guess(line.Text) is { } guess ? guess
            : IsUnknown(line) && !(current is SectionKind.Experience or SectionKind.Education && _ofEntries.Contains(LineLook.Of(line)) && HeadingWords.Guess(line.Text) is null) ? HeadingWords.Guess(line.Text) ?? SectionKind.Other : null;
    }

    /// <summary>A heading at the left of the first line of what it heads.</summary>
    public SectionKind? JudgeBeside(ResumeLine line, SectionKind current)
    {
        var span = line.Spans[0];
        if (line.Spans.Count < 2 || line.IsBullet || span.Text.Length > 40 || HeadingWords.Find(span.Text) is not { } kind
            || kind is SectionKind.Contact or SectionKind.Other || (span.Text.EndsWith(':') && current is SectionKind.Experience or SectionKind.Education && FormLabels.Find(span.Text.TrimEnd(':')) is not null) || (current == SectionKind.Skills && kind is SectionKind.Skills or SectionKind.Languages))
        {
            return null;
        }

        var others = line.Spans.Skip(1).ToList();
        var differs = (span.IsBold && !others.Exists(other => other.IsBold)) || (ResumeLine.IsAllCapitals(span.Text) && !ResumeLine.IsAllCapitals(others[0].Text))
            || SizeOf(span) > SizeOf(others[0]) * 1.04 || (_usual is { } usual && SizeOf(span) >= usual.Size - 0.3 && usual.Size > _bodySize * 1.04);
        return differs || (_isPlain && kind is SectionKind.Experience or SectionKind.Education or SectionKind.Skills) ? kind : null;
    }

    private static double SizeOf(Documents.TextSpan span) => span.Runs.Count > 0 ? span.Runs.Max(run => run.FontSize) : 0;

    private static bool CouldBe(ResumeLine line) =>
        line.Spans.Count == 1 && (!line.IsBullet || IsFramed(line)) && line.Dates.Count == 0 && line.WordCount <= MaxHeadingWords && line.Text.Length is > 1 and <= 60
        && line.Text[^1] is not ('.' or ',' or ';') && !line.Text.Contains('@', StringComparison.Ordinal);

    /// <summary>What looks like a bullet is half of a frame: "~ Skills ~".</summary>
    private static bool IsFramed(ResumeLine line) => line.Text.Length > 2 && line.Text[^2] == ' ' && !char.IsLetterOrDigit(line.Text[^1]) && !char.IsPunctuation(line.Text[^1]);

    private bool IsKnown(ResumeLine line, SectionKind kind, SectionKind current)
    {
        if (line.Source.IsHeadingStyle || _ofColumns.Contains(line.Index))
        {
            return true;
        }

        if (!IsMarked(line))
        {
            return false;
        }

        var look = LineLook.Of(line);
        if (_usual is not { } usual || look == usual || line.Source.IsRuled)
        {
            return true;
        }

        var (known, others) = _uses[look];
        var isWeaker = look.Size < usual.Size - 0.4 || (usual.IsCapitals && !look.IsCapitals) || (usual.IsBold && !look.IsBold);
        var isMinor = kind is SectionKind.Skills or SectionKind.Languages or SectionKind.Volunteer or SectionKind.Other or SectionKind.Projects or SectionKind.Summary or SectionKind.Contact;
        return !isWeaker || (known > 1 && known >= others) || (others <= 1 && !(isMinor && current is SectionKind.Skills or SectionKind.Experience));
    }

    private bool IsUnknown(ResumeLine line)
    {
        if ((line.Index < _first && line.Index <= _contact) || line.Text.Any(char.IsDigit))
        {
            return false;
        }

        if (line.Source.IsHeadingStyle && _usual is null)
        {
            return true;
        }

        var look = LineLook.Of(line);
        if (_usual is null || (look != _usual && !_looks.Contains(look)))
        {
            return false;
        }

        if ((_isRuled && !line.Source.IsRuled) || (_isStyled && !line.Source.IsHeadingStyle))
        {
            return false;
        }

        var (known, others) = _uses[look];
        var stands = look.Size > _bodySize * 1.08 || look.IsCapitals || line.Source.IsRuled || line.Source.IsHeadingStyle;
        return stands && known >= 2 && others <= (look == _usual ? known * 2 : (known / 2) + 1) && line.WordCount <= 6;
    }

    /// <summary>Set off somehow; in a file without any looks, a line to itself is enough.</summary>
    private bool IsMarked(ResumeLine line) => IsEmphasised(line) || (_isPlain && line.Text.Length > 0 && !char.IsLower(line.Text[0]));

    private bool IsEmphasised(ResumeLine line) =>
        line.Source.IsHeadingStyle || line.Source.IsBold || line.Source.IsRuled || line.IsCapitals || line.Source.FontSize > _bodySize * 1.06
        || (line.Text.EndsWith(':') && line.Source.GapAbove > 0.4) || (line.Text.Any(c => c >= '\u2E80') && line.Source.GapAbove > 0.5);

    private static double BodySize(IReadOnlyList<ResumeLine> lines)
    {
        var sizes = lines.Where(line => line.Source.FontSize > 0).OrderBy(line => line.Source.FontSize).ToList();
        var half = sizes.Sum(line => line.Text.Length) / 2;
        foreach (var line in sizes)
        {
            half -= line.Text.Length;
            if (half <= 0)
            {
                return line.Source.FontSize;
            }
        }

        return 0;
    }
}
