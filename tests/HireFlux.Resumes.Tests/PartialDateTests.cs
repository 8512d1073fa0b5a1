using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2020")]
    [InlineData("2020-01")]
    [InlineData("2020-02-29")]
    public void What_is_read_is_written_the_same(string text)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("20")]
    [InlineData("2020-13")]
    [InlineData("2020-1")]
    [InlineData("2021-02-29")]
    [InlineData("2020-01-01T00:00:00Z")]
    public void What_is_no_date_is_refused(string? text) => Assert.False(PartialDate.TryParse(text, out _));
}
