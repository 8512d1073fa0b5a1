using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Jobs.Tests.Understanding;

public sealed class ExperienceReaderTests
{
    [Theory]
    [InlineData("3-5 years of experience", 3, 5)]
    [InlineData("3–5 years’ experience in sales", 3, 5)]
    [InlineData("3 to 5 years of relevant experience", 3, 5)]
    [InlineData("5+ years of experience with Python", 5, null)]
    [InlineData("5 + years professional experience", 5, null)]
    [InlineData("At least five years of experience", 5, null)]
    [InlineData("Minimum of 2 years working in a kitchen", 2, null)]
    [InlineData("two (2) years of experience", 2, null)]
    [InlineData("10 or more years of managing teams", 10, null)]
    [InlineData("Up to 2 years of experience", 0, 2)]
    [InlineData("1 year experience", 1, null)]
    [InlineData("7 yrs. experience", 7, null)]
    [InlineData("2+ years of Kubernetes experience.\n8+ years of software development experience.", 8, null)]
    [InlineData("경력 3년 이상", 3, null)]
    [InlineData("実務経験5年以上", 5, null)]
    [InlineData("Au moins 3 ans d'expérience", 3, null)]
    [InlineData("Mindestens 4 Jahre Erfahrung", 4, null)]
    public void Years_asked_for_are_read(string text, int min, int? max) => Assert.Equal((min, max), ExperienceReader.Read(text, []));

    [Theory]
    [InlineData("We were founded 20 years ago.")]
    [InlineData("A year ago we opened in Berlin with much experience.")]
    [InlineData("Our team has over 10 years of experience.")]
    [InlineData("You must be 18 years of age.")]
    [InlineData("You must be at least 18 years old, experience welcome.")]
    [InlineData("Over the past 5 years we gained experience.")]
    [InlineData("401(k) with match after 1 year of working here")]
    [InlineData("A 2-year contract with experience pay")]
    [InlineData("Vesting over 4 years, an experience.")]
    [InlineData("Experience is welcome.")]
    [InlineData("99 years of experience")]
    [InlineData("3 years of experience preferred")]
    public void Other_years_are_not(string text) => Assert.Equal((null, null), ExperienceReader.Read(text, []));

    [Fact]
    public void Within_the_requirements_the_word_experience_is_not_needed()
    {
        var document = PostingHtml.Read("<h3>Requirements</h3><ul><li>4+ years in customer support</li></ul><h3>Nice to have</h3><p>9 years of experience</p>")!;

        Assert.Equal((4, null), ExperienceReader.Read(document.Text, SectionReader.Read(document)));
    }
}
