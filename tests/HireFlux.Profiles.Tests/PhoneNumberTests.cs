using HireFlux.Profiles.Domain;

namespace HireFlux.Profiles.Tests;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("+44 20 7946 0958", "+442079460958")]
    [InlineData("+44 (0)20 7946 0958", "+442079460958")]
    [InlineData("+44 020 7946 0958", "+442079460958")]
    [InlineData("0044 20 7946 0958", "+442079460958")]
    [InlineData("+1 (415) 555-2671", "+14155552671")]
    [InlineData("+1.415.555.2671", "+14155552671")]
    [InlineData("+39 06 6982", "+39066982")]
    [InlineData("+225 01 23 45 67 89", "+2250123456789")]
    [InlineData("+49 30/901820", "+4930901820")]
    [InlineData("+65 6123 4567", "+6561234567")]
    public void A_number_with_its_country_code_is_normalised(string typed, string expected) => Assert.Equal(expected, PhoneNumber.ToE164(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("020 7946 0958")]
    [InlineData("(415) 555-2671")]
    [InlineData("+1 015 555 2671")]
    [InlineData("+1 415 555 267")]
    [InlineData("+999 123 4567")]
    [InlineData("+210 123 4567")]
    [InlineData("+44 20 7946 0958 x12")]
    [InlineData("+1234567890123456")]
    [InlineData("+44+2079460958")]
    [InlineData("+")]
    [InlineData("00")]
    public void What_cannot_be_known_stays_unknown(string? typed) => Assert.Null(PhoneNumber.ToE164(typed));

    [Theory]
    [InlineData("020 7946 0958", true)]
    [InlineData("+44 20 7946 0958 x12", true)]
    [InlineData("call me", false)]
    [InlineData("1234", false)]
    [InlineData("٠٢٠٧٩٤٦٠٩٥٨", false)]
    public void Only_what_could_be_a_number_is_taken(string typed, bool expected) => Assert.Equal(expected, PhoneNumber.IsPlausible(typed));
}
