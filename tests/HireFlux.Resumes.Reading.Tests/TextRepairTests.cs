using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Tests;

public sealed class TextRepairTests
{
    [Theory]
    [InlineData("oﬃce work\u00ADﬂow", "office workflow")]
    [InlineData("\uF0E0 ann@example.org", "ann@example.org")]
    [InlineData("✉ ann@example.org", "ann@example.org")]
    [InlineData("\uD83D\uDCDE +44 20 7946 0958", "+44 20 7946 0958")]
    [InlineData("Jose\u0301\u00A0 Nun\u0303ez\u200B", "José Nuñez")]
    [InlineData("twenty\u2011five", "twenty-five")]
    [InlineData("E D U C A T I O N", "EDUCATION")]
    [InlineData("W O R K   H I S T O R Y", "WORK HISTORY")]
    [InlineData("É T U D E S", "ÉTUDES")]
    [InlineData("Plan B at A", "Plan B at A")]
    [InlineData("C R", "C R")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("\uE000\uF0B7\u200E", "")]
    public void Text_comes_out_plain(string written, string plain) => Assert.Equal(plain, TextRepair.Clean(written));

    [Theory]
    [InlineData("• Led a team", "Led a team")]
    [InlineData("•Led a team", "Led a team")]
    [InlineData("\uF0B7\tLed a team", "Led a team")]
    [InlineData("– Led a team", "Led a team")]
    [InlineData("12. Led a team", "Led a team")]
    [InlineData("(b) Led a team", "Led a team")]
    public void Bullets_are_cut_off(string written, string rest)
    {
        Assert.True(BulletMark.TryCut(written, out var cut));
        Assert.Equal(rest, cut);
    }

    [Theory]
    [InlineData("-5 °C")]
    [InlineData("2020. 2021")]
    [InlineData("A. Smith")]
    [InlineData("3.5 years")]
    [InlineData("(415) 555-2671")]
    [InlineData("•")]
    public void What_only_looks_like_one_stays(string written)
    {
        Assert.False(BulletMark.TryCut(written, out var rest));
        Assert.Equal(written, rest);
    }
}
