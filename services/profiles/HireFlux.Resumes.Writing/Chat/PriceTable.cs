using System.Globalization;

namespace HireFlux.Resumes.Writing.Chat;

/// <summary>What tokens cost, by provider, model and day.</summary>
public sealed class PriceTable
{
    private readonly IReadOnlyList<Price> _prices;

    private PriceTable(IReadOnlyList<Price> prices) => _prices = prices;

    /// <summary>The options' own prices; else the table of their file; else the embedded one.</summary>
    /// <exception cref="InvalidOperationException">The file is not there, or a row of it is none.</exception>
    public static PriceTable For(WriterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options switch
        {
            { InputUsdPerMillion: { } input, OutputUsdPerMillion: { } output } => new PriceTable([new Price(options.Provider, string.Empty, DateOnly.MinValue, input, output)]),
            { PricesFile: { Length: > 0 } file } => FromFile(file),
            _ => new PriceTable([.. EmbeddedTable.Lines("prices.tsv").Select(Row)]),
        };
    }

    /// <summary>Whether a model has a price on a day.</summary>
    public bool Knows(string provider, string model, DateOnly day) => Find(provider, model, day) is not null;

    /// <summary>US dollars for the tokens of a call, rounded to four decimals; null for a model without a price, whose cost nobody knows.</summary>
    public decimal? Cost(string provider, string model, DateOnly day, int tokensIn, int tokensOut) => Find(provider, model, day) is { } price
        ? decimal.Round(((tokensIn * price.Input) + (tokensOut * price.Output)) / 1_000_000m, 4, MidpointRounding.AwayFromZero)
        : null;

    private Price? Find(string provider, string model, DateOnly day) => _prices
        .Where(price => price.Provider == provider && price.From <= day && model.StartsWith(price.Model, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(price => price.Model.Length)
        .ThenByDescending(price => price.From)
        .FirstOrDefault();

    private static PriceTable FromFile(string file)
    {
        try
        {
            return new PriceTable([.. File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(Row)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException or IndexOutOfRangeException)
        {
            throw new InvalidOperationException($"Writer:PricesFile cannot be read: {exception.Message}", exception);
        }
    }

    private static Price Row(string line)
    {
        var cells = line.Split('\t');
        return new Price(cells[0], cells[1], DateOnly.ParseExact(cells[2], "yyyy-MM-dd", CultureInfo.InvariantCulture), Usd(cells[3]), Usd(cells[4]));
    }

    private static decimal Usd(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);

    private sealed record Price(string Provider, string Model, DateOnly From, decimal Input, decimal Output);
}
