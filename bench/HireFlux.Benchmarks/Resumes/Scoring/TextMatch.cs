using HireFlux.Resumes.Dates;

namespace HireFlux.Benchmarks.Resumes.Scoring;

/// <summary>When two values are the same: case, white space and punctuation don't matter.</summary>
internal static class TextMatch
{
    private static readonly HashSet<string> DegreeWords = ["in", "of", "the", "a", "an"];

    public static string Normal(string text) => string.Join(' ', Words(text));

    public static bool Same(string? a, string? b) => a is not null && b is not null && Normal(a) == Normal(b);

    /// <summary>Digits only; a country code that only one of the two has doesn't matter.</summary>
    public static bool SamePhone(string? a, string? b)
    {
        var (x, y) = (Digits(a), Digits(b));
        return x.Length >= 7 && y.Length >= 7 && (x == y || (Math.Abs(x.Length - y.Length) <= 3 && (x.EndsWith(y.TrimStart('0'), StringComparison.Ordinal) || y.EndsWith(x.TrimStart('0'), StringComparison.Ordinal))));
    }

    /// <summary>The same words in any order, "in", "of" and articles left out: degree and subject are said either way round.</summary>
    public static bool SameDegree(string? a, string? b) =>
        a is not null && b is not null && Words(a).Where(word => !DegreeWords.Contains(word)).ToHashSet().SetEquals(Words(b).Where(word => !DegreeWords.Contains(word)));

    /// <summary>Equal as exactly as the truth is known.</summary>
    public static bool SameDate(PartialDate? truth, PartialDate? found) =>
        truth is { } t && found is { } f && t.Year == f.Year && (t.Month is null || t.Month == f.Month) && (t.Day is null || t.Day == f.Day);

    private static string Digits(string? text) => new([.. (text ?? string.Empty).Where(char.IsAsciiDigit)]);

    private static string[] Words(string text) =>
        new string([.. text.Replace("’", "'", StringComparison.Ordinal).Where(c => c is not '\'' and not '.').Select(c => char.IsLetterOrDigit(c) || c is '+' or '#' ? char.ToLowerInvariant(c) : char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
