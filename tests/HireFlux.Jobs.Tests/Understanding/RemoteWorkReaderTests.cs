using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Jobs.Tests.Understanding;

public sealed class RemoteWorkReaderTests
{
    [Theory]
    [InlineData("This is a fully remote position.", "remote")]
    [InlineData("Our team works remotely from anywhere.", "remote")]
    [InlineData("We are a remote-first company.", "remote")]
    [InlineData("This role is remote.", "remote")]
    [InlineData("This is not a remote position.", "onsite")]
    [InlineData("This isn’t a remote role.", "onsite")]
    [InlineData("Remote work is not possible.", "onsite")]
    [InlineData("We cannot offer remote work for this role.", "onsite")]
    [InlineData("We do not offer remote work.", "onsite")]
    [InlineData("No remote work.", "onsite")]
    [InlineData("This role is on-site in Berlin.", "onsite")]
    [InlineData("This position will be on-site five days a week in the office.", "onsite")]
    [InlineData("We work together 3 days a week in the office.", "hybrid")]
    [InlineData("This is a hybrid role.", "hybrid")]
    [InlineData("Location-based hybrid policy: we expect all staff to be in one of our offices at least 25% of the time.", "hybrid")]
    [InlineData("Not fully remote: a hybrid schedule with two days per week in the office.", "hybrid")]
    [InlineData("You will design hybrid cloud infrastructure.", null)]
    [InlineData("You know remote sensing and remote access tools.", null)]
    [InlineData("You will support remote sites.", null)]
    [InlineData("You will lead a remote team of freelancers.", null)]
    [InlineData("On-site gym and canteen.", null)]
    [InlineData("We make clocks.", null)]
    public void The_text_says_where_the_work_is_done(string text, string? policy) => Assert.Equal(policy, RemoteWorkReader.Read(null, [], "Engineer", text).Policy);

    [Theory]
    [InlineData("Engineer (Remote)", "remote")]
    [InlineData("Remote - Backend Engineer", "remote")]
    [InlineData("Engineer (Hybrid)", "hybrid")]
    [InlineData("Remote Sensing Scientist", null)]
    [InlineData("Hybrid Cloud Engineer", null)]
    public void The_title_may_say_it(string title, string? policy) => Assert.Equal(policy, RemoteWorkReader.Read(null, [], title, "").Policy);

    [Theory]
    [InlineData("Home based - EMEA", "remote")]
    [InlineData("Home Based - Americas", "remote")]
    [InlineData("Remote - US", "remote")]
    [InlineData("Office Based - London, UK", "onsite")]
    [InlineData("Hybrid - Berlin", "hybrid")]
    [InlineData("Berlin, Germany", null)]
    public void The_location_says_it_too(string location, string? policy) => Assert.Equal(policy, RemoteWorkReader.Read(null, [location], "Engineer", "").Policy);

    [Fact]
    public void A_field_made_for_it_goes_before_location_and_text()
    {
        var work = RemoteWorkReader.Read("hybrid", ["Remote - US"], "Engineer (Remote)", "This is a fully remote position.");

        Assert.Equal(("hybrid", "structured"), (work.Policy, work.Source));
    }

    [Theory]
    [InlineData("Remote - US", "", "US")]
    [InlineData("Remote - United States or Canada", "", "CA US")]
    [InlineData("Remote", "You must be located in Germany.", "DE")]
    [InlineData("Remote", "We work together.", "")]
    [InlineData("Home based - Worldwide", "Candidates based in Germany meet often.", "")]
    public void Countries_that_a_remote_job_is_restricted_to_are_read(string location, string text, string countries) =>
        Assert.Equal(countries, string.Join(' ', RemoteWorkReader.Read(null, [location], "Engineer", text).Countries));

    [Fact]
    public void Only_a_remote_job_has_such_countries() => Assert.Empty(RemoteWorkReader.Read("onsite", ["Remote - US"], "Engineer", "").Countries);
}
