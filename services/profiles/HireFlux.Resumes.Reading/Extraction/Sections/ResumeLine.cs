using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction.Dates;

namespace HireFlux.Resumes.Reading.Extraction.Sections;

/// <summary>A line of the file with what extraction asks of it again and again.</summary>
internal sealed record ResumeLine
{
    private static readonly string[] Marks = ["-- ", "- ", "— ", "– ", "* ", "> ", "• ", "+ "];

    /// <summary>Its place in the file, from 0.</summary>
    public required int Index { get; init; }

    public required TextLine Source { get; init; }

    /// <summary>The spans that are left: headings, dates and lengths of time may have been taken off.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }

    /// <summary>The spans joined with tabs.</summary>
    public required string Text { get; init; }

    /// <summary>The dates in <see cref="Text"/>.</summary>
    public required IReadOnlyList<DateMatch> Dates { get; init; }

    public int WordCount => Text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>It began with a bullet or with dashes in place of one.</summary>
    public required bool IsBullet { get; init; }

    /// <summary>Every cased letter is a capital, and there are three or more.</summary>
    public bool IsCapitals => IsAllCapitals(Text);

    /// <summary>Left edge in points; null without positions.</summary>
    public double? Left => Source.Box?[0];

    /// <summary>Right edge in points; null without positions.</summary>
    public double? Right => Source.Box?[2];

    public static bool IsAllCapitals(string text) => text.Count(char.IsUpper) >= 3 && !text.Any(char.IsLower);

    public static ResumeLine Of(int index, TextLine source, IReadOnlyList<TextSpan> spans, DateReader dates)
    {
        var text = string.Join('\t', spans.Select(span => span.Text));
        var mark = Array.Find(Marks, mark => text.StartsWith(mark, StringComparison.Ordinal) && text.Length > mark.Length + 3 && char.IsLetterOrDigit(text[mark.Length]));
        if (mark is not null)
        {
            text = text[mark.Length..];
            spans = [spans[0] with { Text = spans[0].Text[mark.Length..], Runs = [new TextRun(spans[0].Text[mark.Length..], spans[0].IsBold, spans[0].IsItalic, source.FontSize)] }, .. spans.Skip(1)];
        }

        return new ResumeLine { Index = index, Source = source, Spans = spans, Text = text, Dates = dates.Find(text), IsBullet = source.IsBullet || mark is not null };
    }
}
