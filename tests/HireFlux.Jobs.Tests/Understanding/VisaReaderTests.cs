using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Jobs.Tests.Understanding;

public sealed class VisaReaderTests
{
    [Theory]
    [InlineData("We sponsor visas.")]
    [InlineData("Visa sponsorship is available.")]
    [InlineData("Visa sponsorship: We do sponsor visas!")]
    [InlineData("We offer visa sponsorship and relocation.")]
    [InlineData("The company will sponsor an H-1B visa for the right person.")]
    [InlineData("We provide relocation and visa support.")]
    [InlineData("Visa sponsorship available")]
    [InlineData("We do sponsor visas! However, we aren't able to successfully sponsor visas for every role and every candidate.")]
    public void Offers(string text) => Assert.Equal("offers", VisaReader.Read(text).Stance);

    [Theory]
    [InlineData("We are unable to offer visa sponsorship.")]
    [InlineData("We cannot sponsor visas for this post.")]
    [InlineData("We can’t sponsor work permits.")]
    [InlineData("Visa sponsorship is not available.")]
    [InlineData("No visa sponsorship.")]
    [InlineData("You must be authorized to work in the US without sponsorship.")]
    [InlineData("EU work permission is necessary, as sponsorship is not possible for this role.")]
    [InlineData("This position is not eligible for visa sponsorship.")]
    [InlineData("We do not offer sponsorship at this time.")]
    [InlineData("The employer will not sponsor applicants for work visas.")]
    [InlineData("Applicants must have work authorization that does not now or in the future require sponsorship of a visa.")]
    [InlineData("We offer visa sponsorship elsewhere. For this role we cannot sponsor visas.")]
    public void Refuses(string text) => Assert.Equal("refuses", VisaReader.Read(text).Stance);

    [Theory]
    [InlineData("We make clocks.")]
    [InlineData("Will you now or in the future require visa sponsorship?")]
    [InlineData("You will integrate Visa, Mastercard and PayPal.")]
    [InlineData("Our customers include Visa Inc. and others.")]
    [InlineData("You will be the executive sponsor of the project.")]
    [InlineData("We sponsor open source projects.")]
    [InlineData("Please state your visa status.")]
    public void Is_silent(string text) => Assert.Equal("silent", VisaReader.Read(text).Stance);

    [Fact]
    public void The_quotation_is_verbatim()
    {
        const string Text = "- Be kind.\n- We can’t sponsor visas, sadly. Write to us.";

        Assert.Equal("We can’t sponsor visas, sadly.", VisaReader.Read(Text).Quote);
    }
}
