using HireFlux.Resumes.Writing.Chat;

namespace HireFlux.Resumes.Writing.Tests.Providers;

public sealed class PriceTableTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Theory]
    [InlineData("gpt-4o-mini-2024-07-18", 1.20)]
    [InlineData("gpt-4o", 22.50)]
    [InlineData("a-model-of-next-year", null)]
    public void A_model_costs_what_the_longest_row_says_and_without_a_row_nobody_knows(string model, double? usd) =>
        Assert.Equal((decimal?)usd, PriceTable.For(new WriterOptions()).Cost("openai", model, Day, 4_000_000 - (model == "gpt-4o" ? 3_000_000 : 0), model == "gpt-4o" ? 2_000_000 : 1_000_000));

    [Fact]
    public void A_table_of_the_operator_counts_instead_and_what_stands_in_the_settings_before_it()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "# checked\nopenai\tgpt-4o\t2026-01-01\t1\t2\nopenai\tgpt-4o\t2027-01-01\t9\t9\n");
            var options = new WriterOptions { Provider = "openai", PricesFile = file };
            Assert.Equal(3m, PriceTable.For(options).Cost("openai", "gpt-4o-2024", Day, 1_000_000, 1_000_000));
            Assert.Null(PriceTable.For(options).Cost("openai", "gpt-5", Day, 1, 1));
            (options.InputUsdPerMillion, options.OutputUsdPerMillion) = (0.5m, 0.5m);
            Assert.Equal(1m, PriceTable.For(options).Cost("openai", "gpt-5", Day, 1_000_000, 1_000_000));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("openai\tgpt-4o\t2026-01-01\tfree\t2")]
    [InlineData("openai\tgpt-4o")]
    public void A_table_that_is_none_is_refused(string row)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, row);
            Assert.Throws<InvalidOperationException>(() => PriceTable.For(new WriterOptions { PricesFile = file }));
        }
        finally
        {
            File.Delete(file);
        }

        Assert.Throws<InvalidOperationException>(() => PriceTable.For(new WriterOptions { PricesFile = file }));
    }

    [Fact]
    public void Calls_of_which_one_has_no_price_have_no_known_cost()
    {
        GenerationCall Call(decimal? usd) => new("openai", "m", "p.v1", 1, 1, false, usd, GenerationOutcome.Ok, TimeSpan.Zero);
        Assert.Equal(3m, new[] { Call(1), Call(2) }.CostUsd());
        Assert.Equal(0m, Array.Empty<GenerationCall>().CostUsd());
        Assert.Null(new[] { Call(1), Call(null) }.CostUsd());
    }
}
