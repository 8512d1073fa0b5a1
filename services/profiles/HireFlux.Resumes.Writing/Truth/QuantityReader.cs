namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Reads numbers in digits and words with their units: "$2M", "forty percent", "a team of five", "half a million", "3-5 years".</summary>
internal static class QuantityReader
{
    private const int CountedWithin = 3;
    private const int RateWithin = 5;
    private static readonly HashSet<string> BeforeTime = ["a", "an", "per", "each", "every", "/"];
    private static readonly HashSet<string> EndsCounted = new("of in on at by for from to with a an the per each every and or as across than while".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> IrregularPlurals = ["people", "staff", "children", "men", "women"];
    private static readonly HashSet<string> Ties = new("- / : ^ ~ x × to or of bis a à al até do до από till".Split(' '), StringComparer.Ordinal);

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

    /// <summary>What a number without a unit counts, where that is a noun in the plural: "350 bookshops" are no "350 customers".</summary>
    public static string? Counted(IReadOnlyList<Token> tokens, Quantity number) => number.Unit.Length > 0 ? null
        : tokens.Skip(number.Last + 1).Take(CountedWithin)
            .TakeWhile(token => token.Kind == TokenKind.Word && !EndsCounted.Contains(token.Lower))
            .FirstOrDefault(token => IrregularPlurals.Contains(token.Lower) || (!token.IsCapital && token.Lower is [_, _, .., not ('s' or 'u' or 'i'), 's']))?.Key;

    /// <summary>The time that a number is counted by: the month of "4 falls a month" and "paid 4 monthly"; null where it is counted by none.</summary>
    public static string? Rate(IReadOnlyList<Token> tokens, Quantity number)
    {
        var clause = tokens.Skip(number.Last + 1).Take(RateWithin).TakeWhile(token => token.Kind == TokenKind.Word || token.Is('/')).ToList();
        return clause.Select((token, i) => NumberTables.Rates.GetValueOrDefault(token.Lower) is { } time && (token.Lower != time || (i > 0 && BeforeTime.Contains(clause[i - 1].Lower))) ? time : null)
            .FirstOrDefault(time => time is not null);
    }

    private static (IReadOnlyList<decimal> Values, int Last)? Value(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Number)
        {
            return Multiply(tokens, i, Digits.Meanings(token.Text));
        }

        if (token.Kind != TokenKind.Word)
        {
            return null;
        }

        if (NumberTables.Factors.TryGetValue(token.Key, out var factor))
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

        return NumberWords.Begins(token.Lower) && NumberWords.Read(tokens, i) is var said ? ([said.Value], said.Last) : null;
    }

    private static (IReadOnlyList<decimal> Values, int Last) Multiply(IReadOnlyList<Token> tokens, int last, IReadOnlyList<decimal> values)
    {
        while (At(tokens, last + 1) is { Kind: TokenKind.Word } next && NumberTables.Multiplies(next.Lower, next.Glued))
        {
            values = [.. values.Select(value => Digits.Plain(value * NumberTables.Words[next.Lower]))];
            last++;
        }

        return (values, last);
    }

    private static Quantity WithUnit(IReadOnlyList<Token> tokens, int first, IReadOnlyList<decimal> values, int last)
    {
        var unit = NumberTables.Factors.ContainsKey(tokens[first].Key) ? "x" : string.Empty;
        var isSeveral = NumberWords.IsSeveral(tokens[first].Lower);
        if (NumberUnits.Before(tokens, first) is { } before)
        {
            (unit, first) = before;
        }

        var sign = SignBefore(tokens, first);
        var bound = isSeveral ? QuantityBound.Floor : BoundReader.Before(tokens, sign is null ? first : first - 1);
        for (var at = last + 1; at <= last + 3 && At(tokens, at) is { } next; at++)
        {
            if (next.Is('+') || (next.Lower is "plus" or "more" && at == last + 1))
            {
                (bound, last) = (QuantityBound.Floor, at);
            }
            else if (next.Lower is "or" && At(tokens, at + 1)?.Lower is "more" or "above" or "over")
            {
                (bound, last) = (QuantityBound.Floor, at + 1);
            }
            else if (unit.Length == 0 && next.Lower is "per" or "por" or "pour" && At(tokens, at + 1)?.Lower is "cent" or "cento" or "ciento")
            {
                (unit, last) = ("%", at + 1);
            }
            else if (unit.Length == 0 && NumberUnits.At(next) is { } named)
            {
                (unit, last) = (named, at);
                break;
            }
            else if (unit.Length == 0 && NumberUnits.Counter(next) is { } counter)
            {
                unit = counter;
                break;
            }
            else if (!next.Is('-'))
            {
                break;
            }
        }

        return new Quantity(isSeveral ? [.. values.Select(value => 2 * value)] : values, unit, bound, first, last, At(tokens, last + 1)?.Lower ?? string.Empty, sign);
    }

    /// <summary>A sign belongs to the number that it touches, unless it stands between two words or numbers: "-8%", but "3 -5" and "GS-12".</summary>
    private static char? SignBefore(IReadOnlyList<Token> tokens, int first) => tokens[first].Glued && At(tokens, first - 1) is { } sign && (sign.Is('-') || sign.Is('+'))
        && (first == 1 || ((!sign.Glued || tokens[first - 2].Is('(')) && tokens[first - 2].Kind != TokenKind.Number)) ? sign.Text[0] : null;

    /// <summary>"from 300 to 200 ms", "3-5 years": the first has the unit of the second.</summary>
    private static List<Quantity> ShareUnits(List<Quantity> found, IReadOnlyList<Token> tokens)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var between = tokens.Skip(found[i].Last + 1).Take(found[i + 1].First - found[i].Last - 1).ToList();
            if (between is [{ } tie] && (Ties.Contains(tie.Lower) || (tie.Lower == "and" && At(tokens, found[i].First - 1)?.Lower == "between")))
            {
                (found[i], found[i + 1]) = (found[i] with { IsTied = true }, found[i + 1] with { IsTied = true });
            }

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

    private static Token? At(IReadOnlyList<Token> tokens, int i) => i >= 0 && i < tokens.Count ? tokens[i] : null;
}
