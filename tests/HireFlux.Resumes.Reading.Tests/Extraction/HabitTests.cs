using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction;

namespace HireFlux.Resumes.Reading.Tests.Extraction;

/// <summary>Habits of templates in the wild, each with what it was misread as.</summary>
public sealed class HabitTests
{
    [Fact]
    public void Labels_of_a_form_may_have_bullets_and_ask_for_the_address()
    {
        var read = ResumeLines.Extract(
            "*Esperienza lavorativa", "- Date (da – a): da marzo 2016 ad oggi", "- Nome e indirizzo del datore di lavoro: Studio Fabbri e Associati, Gubbio", "- Tipo di impiego: Collaboratore tecnico",
            "- Date (da – a): da settembre 2009 a febbraio 2016", "- Nome e indirizzo del datore di lavoro: Clima Umbra S.r.l., Via Flaminia 210, Foligno", "- Tipo di impiego: Progettista");
        Assert.Equal([("Studio Fabbri e Associati", "Gubbio", "Collaboratore tecnico"), ("Clima Umbra S.r.l.", "Via Flaminia 210, Foligno", "Progettista")], read.Experience.Select(job => (job.Company, job.Location, job.Title)));
        Assert.Equal(["2016-03", "2009-09"], read.Experience.Select(job => job.StartDate.ToString()));
    }

    [Fact]
    public void Employers_in_smaller_letters_than_the_titles_are_no_description()
    {
        TextLine[] lines =
        [
            Line(12, true, "Experience"),
            Line(11, false, "Data Analyst", "July 2023 – Present"), Line(10, false, "Sunward Energy Cooperative", "El Paso, TX"),
            Line(11, false, "Research Assistant", "Jan. 2020 – May 2021"), Line(10, false, "Rio Grande Polytechnic University", "El Paso, TX"),
        ];
        var read = ResumeExtractor.Extract(new ResumeText([.. lines], [], null, 1), new(2026, 11));
        Assert.Equal(["Sunward Energy Cooperative", "Rio Grande Polytechnic University"], read.Experience.Select(job => job.Company));
    }

    [Fact]
    public void The_level_of_a_skill_may_stand_on_the_line_below_it() =>
        Assert.Equal(["Heftruck en reachtruck", "Roosterplanning"], Skills(Line(12, true, "Vaardigheden"), Line(10, true, "Heftruck en reachtruck"), Line(9, false, "Expert"), Line(10, true, "Roosterplanning"), Line(9, false, "Gevorderd")));

    [Theory]
    [InlineData("What I'm good at", "Figma;After Effects;Lottie & Rive;Illustration")]
    [InlineData("My bag of tricks", "Python;PostgreSQL;Bread baking")]
    public void A_section_that_lists_skills_is_one_whatever_its_heading_says(string heading, string skills) =>
        Assert.Equal(skills.Split(';'), ResumeLines.Extract(["*Jane Roe", "jane@host.example", "*Experience", "Designer, Nordlicht GmbH|2019 – 2021", "*Education", "BA Design, University of Leeds|2018", $"*{heading}", .. skills.Split(';')]).Skills);

    [Fact]
    public void Qualifications_without_a_study_are_skills_where_the_studies_stand_elsewhere()
    {
        var read = ResumeLines.Extract("*Escolaridade", "Técnico em Mecânica – Escola Técnica Betânia – 2012", "*Qualificações", "- Metrologia", "- NR-12", "- Operação de empilhadeira");
        Assert.Equal(["Metrologia", "NR-12", "Operação de empilhadeira"], read.Skills);
        Assert.Single(read.Education);
    }

    [Theory]
    [InlineData("Lecturer, University of Crete|2019 – 2021", 2)]
    [InlineData("GLG 201 Sedimentology; GLG 305 Marine Geology|2019 – 2021", 1)]
    public void Teaching_holds_jobs_or_courses(string line, int jobs) =>
        Assert.Equal(jobs, ResumeLines.Extract("*Jane Roe", "jane@host.example", "*Experience", "Engineer, Nordlicht GmbH|2015 – 2018", "*Teaching", line, "*Education", "BSc Geology, University of Leeds|2014").Experience.Count);

    [Theory]
    [InlineData("Przebieg mojej kariery")]
    [InlineData("Deneyimlerim")]
    [InlineData("Berufserfahrungen")]
    [InlineData("Experiencia en hostelería")]
    public void Headings_nobody_listed_are_known_by_a_word_in_any_form(string heading) =>
        Assert.Equal("Nordlicht GmbH", Assert.Single(ResumeLines.Extract("*Jane Roe", "jane@host.example", "*Education", "BSc Geology, University of Leeds|2014", "*Skills", "Go, Rust", $"*{heading}", "Engineer, Nordlicht GmbH|2019 – 2021").Experience).Company);

    private static IReadOnlyList<string> Skills(params TextLine[] lines) => ResumeExtractor.Extract(new ResumeText([.. lines], [], null, 1), new(2026, 11)).Skills;

    private static TextLine Line(double size, bool isBold, params string[] parts) => new()
    {
        Spans = [.. parts.Select(part => new TextSpan(part, 0, 0, isBold, false, [new TextRun(part, isBold, false, size)]))],
        FontSize = size,
        IsBold = isBold,
        GapAbove = isBold ? 1 : 0.4,
    };
}
