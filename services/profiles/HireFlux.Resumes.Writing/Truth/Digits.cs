using System.Globalization;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>What a number in digits can mean.</summary>
internal static class Digits
{
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>
    /// "1.500" may be one and a half or fifteen hundred; "1,500" is the latter and "1,5" the former only: thousands are set apart in threes, or in
    /// twos before the last three (1,00,000).
    /// </summary>
    public static IReadOnlyList<decimal> Meanings(string digits)
    {
        var plain = digits.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("'", string.Empty, StringComparison.Ordinal);
        var withPoint = Meaning(plain, ',', '.');
        return [.. new[] { withPoint, withPoint is null || !plain.Contains(',', StringComparison.Ordinal) ? Meaning(plain, '.', ',') : null }.OfType<decimal>().Distinct()];
    }

    /// <summary>The same value without the zeros that end its decimals.</summary>
    public static decimal Plain(decimal value) => value / One;

    private static decimal? Meaning(string digits, char thousands, char point)
    {
        var groups = digits.Split(point)[0].Split(thousands);
        var inner = groups.Skip(1).SkipLast(1).Select(group => group.Length).Distinct().ToList();
        var isGrouped = groups.Length == 1 || (groups[0] != "0" && groups[^1].Length == 3 && inner is [] or [2 or 3]);
        return isGrouped
            && decimal.TryParse(digits.Replace(thousands.ToString(), string.Empty, StringComparison.Ordinal).Replace(point, '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                ? value
                : null;
    }
}
