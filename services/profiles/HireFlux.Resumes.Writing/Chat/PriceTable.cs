using System.Globalization;
using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Chat;

/// <summary>What tokens cost, by provider, model and day.</summary>
public sealed class PriceTable
{
    private readonly IReadOnlyList<Price> _prices;

    private PriceTable(IReadOnlyList<Price> prices) => _prices = prices;

    /// <summary>The embedded table, with the options' own prices before it.</summary>
    public static PriceTable For(WriterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var rows = Lexicon.Lines("prices.tsv").Select(line => line.Split('\t'))
            .Select(cells => new Price(cells[0], cells[1], DateOnly.ParseExact(cells[2], "yyyy-MM-dd", CultureInfo.InvariantCulture), Usd(cells[3]), Usd(cells[4])));
        return options is { InputUsdPerMillion: { } input, OutputUsdPerMillion: { } output }
            ? new PriceTable([new Price(options.Provider, string.Empty, DateOnly.MinValue, input, output)])
            : new PriceTable([.. rows]);
    }

    /// <summary>Whether a model has a price on a day.</summary>
    public bool Knows(string provider, string model, DateOnly day) => Find(provider, model, day) is not null;

    /// <summary>US dollars for the tokens of a call, rounded to four decimals.</summary>
    public decimal Cost(string provider, string model, DateOnly day, int tokensIn, int tokensOut)
    {
        var price = Find(provider, model, day);
        var exact = price is null ? 0 : ((tokensIn * price.Input) + (tokensOut * price.Output)) / 1_000_000m;
        return decimal.Round(exact, 4, MidpointRounding.AwayFromZero);
    }

    private Price? Find(string provider, string model, DateOnly day) => _prices
        .Where(price => price.Provider == provider && price.From <= day && model.StartsWith(price.Model, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(price => price.Model.Length)
        .ThenByDescending(price => price.From)
        .FirstOrDefault();

    private static decimal Usd(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);

    private sealed record Price(string Provider, string Model, DateOnly From, decimal Input, decimal Output);
}
