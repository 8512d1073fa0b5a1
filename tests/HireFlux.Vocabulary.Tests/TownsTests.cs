namespace HireFlux.Vocabulary.Tests;

public sealed class TownsTests
{
    [Theory]
    [InlineData("Waalwijk", "NL")]
    [InlineData("WAALWIJK", "NL")]
    [InlineData("'s-Hertogenbosch", "NL")]
    [InlineData("Ostrów Wielkopolski", "PL")]
    [InlineData("Ostrow Wielkopolski", "PL")]
    [InlineData("Trabzon", "TR")]
    public void A_town_is_known_with_and_without_accents_in_any_case(string name, string country) => Assert.Contains(country, Towns.CountriesOf(name));

    [Fact]
    public void A_name_that_several_countries_have_names_them_all() => Assert.True(Towns.CountriesOf("Halle").Count > 1);

    [Theory]
    [InlineData("")]
    [InlineData("Reading")]
    [InlineData("mobile")]
    [InlineData("Waalwijk Zuid")]
    [InlineData("Accountant")]
    public void Words_and_longer_names_are_no_towns(string text) => Assert.Empty(Towns.CountriesOf(text));
}
