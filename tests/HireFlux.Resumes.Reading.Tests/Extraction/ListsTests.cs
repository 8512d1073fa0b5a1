namespace HireFlux.Resumes.Reading.Tests.Extraction;

public sealed class ListsTests
{
    [Fact]
    public void A_language_of_two_words_is_one() => Assert.Equal(
        [new LanguageItem("French"), new LanguageItem("Mandarin Chinese", "B2"), new LanguageItem("Mandarin", "Native")],
        ResumeLines.Extract("Anna Example", "anna@example.org", "*Languages", "French, Mandarin Chinese (B2)", "Mandarin: Native").Languages.DistinctBy(item => item.Language));

    [Fact]
    public void What_stands_before_an_address_is_its_label() => Assert.Equal(
        [new ResumeLink("https://anna.example.org/work", "Portfolio"), new ResumeLink("https://github.com/anna", "GitHub"), new ResumeLink("http://blog.example.com")],
        ResumeLines.Extract("Anna Example", "anna@example.org", "Portfolio: anna.example.org/work", "GitHub: github.com/anna", "http://blog.example.com").Links);

    [Fact]
    public void A_beginning_without_an_end_is_no_more_than_that()
    {
        var job = Assert.Single(ResumeLines.Extract("Anna Example", "anna@example.org", "*Experience", "Nurse, City Hospital|From March 2019", "- Cared for people").Experience);
        Assert.Equal(("2019-03", null, false), (job.StartDate.ToString(), job.EndDate?.ToString(), job.IsCurrent));
    }

    [Fact]
    public void What_the_person_does_is_nowhere_to_live() =>
        Assert.Null(ResumeLines.Extract("Anna Example", "Store Manager, Berlin", "anna@example.org", "*Skills", "Go, Java").Location);

    [Fact]
    public void What_a_person_serves_or_runs_is_the_skill() => Assert.Equal(
        ["Grinding", "Obsługa klienta", "Filing"],
        ResumeLines.Extract("Anna Example", "anna@example.org", "*Skills", "Grinding, Obsługa klienta, Filing").Skills);
}
