using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Extraction;
using HireFlux.Resumes.Reading.Tests.Contact;

namespace HireFlux.Resumes.Reading.Tests.Extraction;

public sealed class LayoutTests
{
    [Fact]
    public void Forms_are_read_by_their_labels()
    {
        var read = ResumeLines.Extract(
            "*Employment history", "Position held: Stores Clerk", "Employer: Kafue Milling Company, Lusaka, Zambia", "Period: June 2013 to January 2018", "Duties:", "- Kept the stock ledgers",
            "Position held: Driver", "Employer: Copper Lines", "Period: 2010 to 2013");
        Assert.Equal([("Kafue Milling Company", "Stores Clerk"), ("Copper Lines", "Driver")], read.Experience.Select(job => (job.Company, job.Title)));
        Assert.Equal(("Lusaka, Zambia", "2013-06", "2018-01"), (read.Experience[0].Location, read.Experience[0].StartDate.ToString(), read.Experience[0].EndDate.ToString()));
        Assert.Equal(["Kept the stock ledgers"], read.Experience[0].Achievements);
    }

    [Theory]
    [InlineData("2013 2018", "2013", "2018")]
    [InlineData("03/2016 02/2020", "2016-03", "2020-02")]
    [InlineData("Jan. Dec. 2012", "2012-01", "2012-12")]
    public void Two_dates_side_by_side_are_a_span_whose_dash_is_lost(string dates, string start, string end)
    {
        var job = Assert.Single(ResumeLines.Extract("*Experience", $"Analyst, Vltava Consulting s.r.o.|{dates}").Experience);
        Assert.Equal((start, end), (job.StartDate.ToString(), job.EndDate.ToString()));
    }

    [Fact]
    public void Contact_data_at_the_end_is_nobodys_degree()
    {
        var read = ResumeLines.Extract("*Marguerite Jansen", "*Education", "2005–2009: Bachelor of Arts, Art History. Kennebec College", "Brunswick, Maine • (207) 555-0164 • marguerite@jansen.example");
        Assert.Equal(("marguerite@jansen.example", "(207) 555-0164"), (read.Email, read.Phone));
        var study = Assert.Single(read.Education);
        Assert.Equal(("Bachelor of Arts, Art History", "Kennebec College"), (study.Degree, study.Institution));
    }

    [Theory]
    [InlineData("Robert “Bobby” Tran, Jr., SHRM-SCP, PMP", "Robert “Bobby” Tran, Jr.")]
    [InlineData("Saoirse O’Brien MSCSI", "Saoirse O’Brien")]
    [InlineData("Aminata OUÉDRAOGO", "Aminata OUÉDRAOGO")]
    public void Suffixes_stay_and_letters_go(string written, string name) => Assert.Equal(name, ResumeLines.Extract($"*{written}", "someone@mail.example").Name);

    [Theory]
    [InlineData("Based in Oban, Scotland", "Oban, Scotland")]
    [InlineData("Wohnhaft in 6020 Innsbruck, Amraser Gasse 9/12", "6020 Innsbruck, Amraser Gasse 9/12")]
    [InlineData("Residential address: Plot 212, Kabulonga Road, Lusaka, Zambia", "Plot 212, Kabulonga Road, Lusaka, Zambia")]
    public void A_place_is_told_from_what_announces_it(string line, string place) => Assert.Equal(place, ResumeLines.Extract("*Anna Example", "anna@mail.example", line).Location);

    [Theory]
    [InlineData("Lindenstraße 8, 50674 Köln 0221 4710271", "0221 4710271")]
    [InlineData("418 Maple Ct, Toledo, OH 43604 419-555-0179", "419-555-0179")]
    [InlineData("Storgatan 5, 903 26 Umeå 070-174 06 03", "070-174 06 03")]
    [InlineData("Rua da Aurora 300, Recife, PE, 50050-000 (81) 99555-0102", "(81) 99555-0102")]
    public void A_number_right_behind_an_address_is_told_from_its_post_code(string line, string phone) => Assert.Equal(phone, ResumeLines.Extract("*Anna Example", line, "anna@mail.example").Phone);

    [Fact]
    public void Dates_that_wrap_in_a_narrow_column_are_one_span_of_time()
    {
        var page = new PageWriter(hasPlaces: true, (20, 13, 10, true));
        page.Name("Anna Example");
        page.Heading("Experience");
        page.Body("March 2017 –", "Beekeeper");
        page.Body("October 2020", "Kestrel & Daughters Ltd");
        page.Bullet("Looked after forty hives and sold what they gave");
        page.Body("April", "Gardener");
        page.Body("2014 –", "Northwind");
        page.Body("May 2016");
        var jobs = ResumeExtractor.Extract(page.Text, new PartialDate(2026, 11)).Experience;
        Assert.Equal([("Beekeeper", "Kestrel & Daughters Ltd", "2017-03", "2020-10"), ("Gardener", "Northwind", "2014-04", "2016-05")], jobs.Select(job => (job.Title, job.Company, $"{job.StartDate}", $"{job.EndDate}")));
    }

    [Fact]
    public void A_column_goes_on_below_the_end_of_the_one_beside_it()
    {
        var page = new PageWriter(hasPlaces: true, (20, 13, 10, true));
        page.Name("Anna Example");
        page.Heading("Experience");
        page.Body("Beekeeper, Kestrel & Daughters Ltd", "March 2017 – October 2020");
        page.Column(380);
        page.Heading("Skills");
        page.Body("Excel");
        page.Column(50, 500);
        page.Body("Gardener, Northwind Ltd", "April 2014 – May 2016");
        var read = ResumeExtractor.Extract(page.Text, new PartialDate(2026, 11));
        Assert.Equal((2, 1), (read.Experience.Count, read.Skills.Count));
    }
}
