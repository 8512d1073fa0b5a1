using System.Globalization;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Reads numbers in digits and words with their units: "$2M", "forty percent", "a team of five", "half a million", "3-5 years".</summary>
internal static class QuantityReader
{
    private static readonly HashSet<string> Floors = ["over", "exceeding", "above", "beyond"];
    private static readonly HashSet<string> Ceilings = ["nearly", "almost", "approaching", "under", "below"];

    public static IReadOnlyList<Quantity> Read(IReadOnlyList<Token> tokens)
    {
        var found = new List<Quantity>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Value(tokens, i) is { } value)
            {
                found.Add(WithUnit(tokens, i, value.Values, value.Last));
                i = found[^1].Last;
            }
        }

        return ShareUnits(found, tokens);
    }

    private static (IReadOnlyList<decimal> Values, int Last)? Value(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Number)
        {
            return Multiply(tokens, i, Meanings(token.Text));
        }

        if (token.Kind != TokenKind.Word)
        {
            return null;
        }

        if (NumberTables.Factors.TryGetValue(token.Lower, out var factor))
        {
            return ([factor], i);
        }

        var opensSize = token.Lower is "a" or "one" or "half" or "several" or "many" && At(tokens, i + (At(tokens, i + 1)?.Lower == "a" ? 2 : 1)) is { } next
            && NumberTables.Multiplies(next.Lower, false) && next.Lower.Length > 2;
        if (opensSize)
        {
            var first = i + (At(tokens, i + 1)?.Lower == "a" ? 2 : 1);
            return Multiply(tokens, first - 1, [token.Lower == "half" ? 0.5m : 1]);
        }

        return NumberTables.Words.ContainsKey(token.Lower) && token.Lower.Length > 2 ? Words(tokens, i) : null;
    }

    private static (IReadOnlyList<decimal> Values, int Last) Words(IReadOnlyList<Token> tokens, int i)
    {
        var (sum, part, last) = (0m, 0m, i);
        for (var at = i; at < tokens.Count; at++)
        {
            var lower = tokens[at].Lower;
            if (tokens[at].Is('-') || (lower == "and" && part >= 100))
            {
                continue;
            }

            // "Sixty-one" ends in a word that by itself is no number.
            var value = lower == "one" && part >= 20 && part % 10 == 0 ? 1 : NumberTables.Words.GetValueOrDefault(lower);
            if (tokens[at].Kind != TokenKind.Word || lower.Length <= 2 || value == 0)
            {
                break;
            }

            last = at;
            (sum, part) = value >= 1000 ? (sum + (Math.Max(part, 1) * value), 0) : (sum, value == 100 || lower == "dozen" ? Math.Max(part, 1) * value : part + value);
        }

        return ([sum + part], last);
    }

    private static (IReadOnlyList<decimal> Values, int Last) Multiply(IReadOnlyList<Token> tokens, int last, IReadOnlyList<decimal> values)
    {
        while (At(tokens, last + 1) is { Kind: TokenKind.Word } next && NumberTables.Multiplies(next.Lower, next.Glued))
        {
            values = [.. values.Select(value => value * NumberTables.Words[next.Lower])];
            last++;
        }

        return (values, last);
    }

    private static Quantity WithUnit(IReadOnlyList<Token> tokens, int first, IReadOnlyList<decimal> values, int last)
    {
        var bound = BoundBefore(tokens, first);
        var unit = NumberTables.Factors.ContainsKey(tokens[first].Lower) ? "x" : string.Empty;
        if (At(tokens, first - 1) is { } before && NumberTables.Units.TryGetValue(before.Lower, out var currency) && currency.StartsWith("money", StringComparison.Ordinal))
        {
            (unit, first) = (currency, first - 1);
        }

        for (var at = last + 1; at <= last + 3 && At(tokens, at) is { } next; at++)
        {
            if (next.Is('+') || (next.Lower is "plus" or "more" && at == last + 1))
            {
                (bound, last) = (QuantityBound.Floor, at);
            }
            else if (unit.Length == 0 && next.Lower == "per" && At(tokens, at + 1)?.Lower is "cent")
            {
                (unit, last) = ("%", at + 1);
            }
            else if (unit.Length == 0 && NumberTables.Units.TryGetValue(next.Lower, out var named) && (next.Lower.Length > 1 || next.Glued || next.Kind == TokenKind.Mark))
            {
                (unit, last) = (named, at);
                break;
            }
            else if (!next.Is('-'))
            {
                break;
            }
        }

        return new Quantity(values, unit, bound, first, last, At(tokens, last + 1)?.Lower ?? string.Empty);
    }

    private static QuantityBound BoundBefore(IReadOnlyList<Token> tokens, int first)
    {
        var at = At(tokens, first - 1)?.Lower is { } sign && NumberTables.Units.ContainsKey(sign) ? first - 2 : first - 1;
        var (one, two) = (At(tokens, at)?.Lower ?? string.Empty, At(tokens, at - 1)?.Lower ?? string.Empty);
        return (two, one) switch
        {
            ("up" or "close", "to") or ("less" or "fewer", "than") or ("at", "most") => QuantityBound.Ceiling,
            ("more" or "greater", "than") or ("at", "least") or ("upwards", "of") => QuantityBound.Floor,
            _ => Floors.Contains(one) || one == ">" ? QuantityBound.Floor : Ceilings.Contains(one) ? QuantityBound.Ceiling : QuantityBound.Exact,
        };
    }

    /// <summary>"from 300 to 200 ms", "3-5 years": the first has the unit of the second.</summary>
    private static List<Quantity> ShareUnits(List<Quantity> found, IReadOnlyList<Token> tokens)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var between = tokens.Skip(found[i].Last + 1).Take(found[i + 1].First - found[i].Last - 1).ToList();
            if (between is not [{ Lower: "-" or "to" or "and" or "or" }])
            {
                continue;
            }

            // "from 11 days to 7": the other way round where nothing else is counted by the second.
            if (found[i].Unit.Length == 0)
            {
                found[i] = found[i] with { Unit = found[i + 1].Unit };
            }
            else if (found[i + 1].Unit.Length == 0 && (found[i + 1].Counts.Length <= 4 || !char.IsLetter(found[i + 1].Counts[0])))
            {
                found[i + 1] = found[i + 1] with { Unit = found[i].Unit };
            }
        }

        return found;
    }

    /// <summary>"1,500" may be fifteen hundred or one and a half, "1,5" the latter only: thousands are set apart in threes.</summary>
    private static IReadOnlyList<decimal> Meanings(string digits)
    {
        var plain = digits.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("'", string.Empty, StringComparison.Ordinal);
        return [.. new[] { Meaning(plain, ',', '.'), Meaning(plain, '.', ',') }.OfType<decimal>().Distinct()];
    }

    private static decimal? Meaning(string digits, char thousands, char point)
    {
        var groups = digits.Split(point)[0].Split(thousands);
        return groups.Skip(1).All(group => group.Length == 3)
            && decimal.TryParse(digits.Replace(thousands.ToString(), string.Empty, StringComparison.Ordinal).Replace(point, '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                ? value
                : null;
    }

    private static Token? At(IReadOnlyList<Token> tokens, int i) => i >= 0 && i < tokens.Count ? tokens[i] : null;
}
