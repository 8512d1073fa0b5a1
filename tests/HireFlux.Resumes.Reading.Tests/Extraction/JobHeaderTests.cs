using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Extraction;

namespace HireFlux.Resumes.Reading.Tests.Extraction;

public sealed class JobHeaderTests
{
    [Theory]
    [InlineData("Software Design Engineer, Intern, Microsoft Corporation, WA, USA|June 2003 to Aug. 2003", "Microsoft Corporation", "Software Design Engineer, Intern", "WA, USA")]
    [InlineData("Gilmore Financial, New Orleans, LA, Certified Public Accountant|Oct. 2021 – Current", "Gilmore Financial", "Certified Public Accountant", "New Orleans, LA")]
    [InlineData("Wilder Tech | Montgomery, AL, Desktop Support Technician|January 2021 – Current", "Wilder Tech", "Desktop Support Technician", "Montgomery, AL")]
    [InlineData("Senior Engineer at Acme Corp 2020-2023", "Acme Corp", "Senior Engineer", null)]
    [InlineData("Senior Software Engineer | TechCorp Inc. | 2020 - Present", "TechCorp Inc.", "Senior Software Engineer", null)]
    [InlineData("Registered Nurse — St Mary's Hospital (2019–2021)", "St Mary's Hospital", "Registered Nurse", null)]
    [InlineData("Projektleiterin bei Nordlicht Energie GmbH, Hamburg|03/2019 – heute", "Nordlicht Energie GmbH", "Projektleiterin", "Hamburg")]
    [InlineData("Alpine Technologies, Director of Operations|Jul. 2019 – Current", "Alpine Technologies", "Director of Operations", null)]
    [InlineData("Teksas Sp. z o.o.;Starszy programista;Warszawa|01.2018 – obecnie", "Teksas Sp. z o.o.", "Starszy programista", "Warszawa")]
    [InlineData("AWS DevOps Engineer;S&P Global;April 2019 - current / Birmingham, AL", "S&P Global", "AWS DevOps Engineer", "Birmingham, AL")]
    [InlineData("Nexus AI, Co-Founder & CTO – San Francisco, CA|June 2023 – present", "Nexus AI", "Co-Founder & CTO", "San Francisco, CA")]
    public void Tells_company_title_and_place_apart(string header, string company, string title, string? place)
    {
        var job = Assert.Single(ResumeLines.Extract([.. "*Experience;".Split(';', StringSplitOptions.RemoveEmptyEntries), .. header.Split(';'), "- Did what there was to do and more"]).Experience);
        Assert.Equal((company, title, place), (job.Company, job.Title, job.Location));
    }

    [Theory]
    [InlineData("売上を20%伸ばし、新しい店舗を三つ開きました (the first time since 1998).", "Answered mail.")]
    [InlineData("Zbudowała zespół w Łodzi – twice, in fact – (the first time since 1998)", "which the whole company now uses.")]
    public void A_year_at_the_end_of_a_line_of_prose_dates_no_job(string prose, string below)
    {
        var text = ResumeLines.Text(["*Jane Roe", "jane@host.example", "*Experience", "*Site Reliability Engineer", "Manchester City Council|Leeds, UK", prose, below, "*Baker|2001 – 2003", "Nordlicht GmbH"]);
        var headed = text with { Lines = [.. text.Lines.Select((line, index) => line with { IsHeadingStyle = index is 2 or 3 or 7, HeadingLevel = index switch { 2 => 2, 3 or 7 => 3, _ => 0 } })] };
        Assert.Equal([null, new PartialDate(2001)], ResumeExtractor.Extract(headed, new PartialDate(2026, 11)).Experience.Select(job => job.StartDate));
    }

    [Theory]
    [InlineData("Barista (20 h/week), Copper Kettle|2019 – 2021", "Barista", "Copper Kettle")]
    [InlineData("Verkäuferin (60 %), Bäckerei Kornfeld|2019 – 2021", "Verkäuferin", "Bäckerei Kornfeld")]
    [InlineData("Midwife, 0.8 FTE, St Brannock's Hospital|2019 – 2021", "Midwife", "St Brannock's Hospital")]
    [InlineData("Software Developer (Contract), Zentra|2019 – 2021", "Software Developer (Contract)", "Zentra")]
    public void How_much_of_a_week_a_job_takes_is_no_part_of_its_title(string header, string title, string company)
    {
        var job = Assert.Single(ResumeLines.Extract("*Experience", header, "- Did what there was to do and more").Experience);
        Assert.Equal((title, company), (job.Title, job.Company));
    }
}
