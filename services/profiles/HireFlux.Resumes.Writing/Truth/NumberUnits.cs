using System.Globalization;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>What is said beside a number that makes an amount of it.</summary>
internal static class NumberUnits
{
    private const string Money = "money:";
    private const int LongestCountry = 3;

    /// <summary>Currencies behind a number, verbs before one: "won 3 prizes".</summary>
    private static readonly HashSet<string> Verbs = ["won", "try"];

    /// <summary>The currency or "times" before a number, and where it begins: $40, CHF 40, A$40, ×40.</summary>
    public static (string Unit, int First)? Before(IReadOnlyList<Token> tokens, int number)
    {
        if (number == 0 || At(tokens[number - 1]) is not { } unit || Verbs.Contains(tokens[number - 1].Lower))
        {
            return null;
        }

        var first = number - 1;
        if (unit == "x")
        {
            return first > 0 && tokens[first - 1].Kind == TokenKind.Number ? null : (unit, first);
        }

        var country = first > 0 && tokens[first].Kind == TokenKind.Mark && tokens[first].Glued && tokens[first - 1] is { Kind: TokenKind.Word, Text.Length: <= LongestCountry } before ? before.Lower : null;
        return !unit.StartsWith(Money, StringComparison.Ordinal) ? null
            : country is null ? (unit, first)
            : (country is "us" ? unit : unit + country, first - 1);
    }

    /// <summary>The unit that a word or sign stands for: one of units.tsv, or any sign of a currency.</summary>
    public static string? At(Token token) => NumberTables.Units.TryGetValue(token.Lower, out var named)
        ? token.Lower.Length > 1 || token.Glued || token.Kind == TokenKind.Mark ? named : null
        : token.Kind == TokenKind.Mark && char.GetUnicodeCategory(token.Text[0]) == UnicodeCategory.CurrencySymbol ? Money + token.Text : null;

    /// <summary>The character with which scripts other than Latin, Greek and Cyrillic say what a number counts: 5人, 5年, 40명.</summary>
    public static string? Counter(Token token) => token is { Kind: TokenKind.Word, Glued: true } && Scripts.Of(token.Text[0]) is Script.Unspaced or Script.Spaced
        ? NumberTables.Units.GetValueOrDefault(token.Text[..1], token.Text[..1])
        : null;
}
