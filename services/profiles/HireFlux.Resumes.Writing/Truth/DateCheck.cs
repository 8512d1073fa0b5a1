namespace HireFlux.Resumes.Writing.Truth;

/// <summary>A date must stand in a fact, and both ends of a span in one and the same.</summary>
internal static class DateCheck
{
    private static readonly HashSet<string> SpanWords = ["-", "to", "until", "till", "through", "/", "bis", "and", "–"];
    private static readonly HashSet<string> NowWords = ["present", "now", "today", "current", "date"];

    public static IEnumerable<Finding> Find(TextReading reading, TruthBasis basis)
    {
        var numbers = QuantityReader.Read(reading.Tokens);
        for (var i = 0; i < reading.Dates.Count; i++)
        {
            var date = reading.Dates[i];
            var number = numbers.FirstOrDefault(quantity => reading.Tokens[quantity.First].Start == date.Start);
            if (number is { Unit.Length: > 0 })
            {
                continue;
            }

            // A year that counts something is a number: "2019 customers".
            var counted = number is null || date.Days.Count > 0 ? null : QuantityReader.Counted(reading.Tokens, number);
            var known = basis.Facts.Where(fact => fact.Dates.Any(date.IsWithin) && (counted is null || Counts(fact, date.Year, counted))).ToList();
            if (known.Count == 0)
            {
                if (IsPlainNumber(reading, date, basis))
                {
                    continue;
                }

                reading.DoneBetween(date.Start, date.End);
                yield return new Finding(InventionKind.Date, date.Start, date.End);
                continue;
            }

            reading.DoneBetween(date.Start, date.End);
            if (i > 0 && IsSpan(reading, reading.Dates[i - 1], date) && !known.Exists(fact => fact.Dates.Any(reading.Dates[i - 1].IsWithin)))
            {
                yield return new Finding(InventionKind.Date, reading.Dates[i - 1].Start, date.End);
            }
            else if (GoesOn(reading, date) && !known.Exists(fact => fact.Words.Overlaps(NowWords) || fact.Words.Contains("since")))
            {
                yield return new Finding(InventionKind.Date, date.Start, date.End);
            }
        }
    }

    private static bool Counts(FactText fact, int number, string what) =>
        fact.Quantities.Any(quantity => quantity.Values.Contains(number) && QuantityReader.Counted(fact.Tokens, quantity) == what);

    private static bool IsSpan(TextReading reading, DateMention from, DateMention to) =>
        Between(reading, from.End, to.Start) is [{ } only] && SpanWords.Contains(only.Lower);

    private static bool GoesOn(TextReading reading, DateMention date)
    {
        var before = reading.Tokens.LastOrDefault(token => token.End <= date.Start);
        var after = reading.Tokens.Where(token => token.Start >= date.End).Take(2).ToList();
        return before?.Lower == "since" || (after is [{ } sign, { } now] && SpanWords.Contains(sign.Lower) && NowWords.Contains(now.Lower));
    }

    private static List<Token> Between(TextReading reading, int start, int end) => [.. reading.Tokens.Where(token => token.Start >= start && token.End <= end)];

    /// <summary>"2000 customers" reads like a year: it may be a number that a fact states.</summary>
    private static bool IsPlainNumber(TextReading reading, DateMention date, TruthBasis basis) =>
        date.Days.Count == 0 && date.End - date.Start == 4 && basis.Quantities.Any(quantity => quantity.Values.Contains(date.Year));
}
