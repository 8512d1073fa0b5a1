using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction;

namespace HireFlux.Resumes.Reading.Tests.Extraction;

/// <summary>Studies as the world words them.</summary>
public sealed class StudyTests
{
    [Theory]
    [InlineData("Bachelor's degree in Nursing from University of Leith (2014)", "Bachelor's degree in Nursing", "University of Leith")]
    [InlineData("M. Sc. Informatik, Technische Hochschule Elbtal, 2014", "M. Sc. Informatik", "Technische Hochschule Elbtal")]
    [InlineData("B.Pharm, Delhi Institute of Science, 2014", "B.Pharm", "Delhi Institute of Science")]
    [InlineData("Advanced Apprenticeship in Bricklaying, Northgate Training Centre, 2014", "Advanced Apprenticeship in Bricklaying", "Northgate Training Centre")]
    [InlineData("University of Leith, BSc Physics, graduated 2014", "BSc Physics", "University of Leith")]
    [InlineData("PhD in Geology, University of Table Bay. Thesis: Contourites of the southern margin|2014", "PhD in Geology", "University of Table Bay")]
    [InlineData("Abitur am Gymnasium am Park, 2014", "Abitur", "Gymnasium am Park")]
    [InlineData("M.A. Germanistik / Anglistik, Universität Elbtal|2014", "M.A. Germanistik / Anglistik", "Universität Elbtal")]
    [InlineData("Dipl.-Ing. (FH) Elektrotechnik, Universität Elbtal|2014", "Dipl.-Ing. (FH) Elektrotechnik", "Universität Elbtal")]
    [InlineData("Mestrado em Direito - Universidade de Lisboa - concluído em 2014", "Mestrado em Direito", "Universidade de Lisboa")]
    [InlineData("Diploma di maturità – Liceo Galilei – 100/100|2014", "Diploma di maturità", "Liceo Galilei")]
    [InlineData("Leaving Certificate (Mathematics, Engineering, Irish), Coláiste an Chroí Naofa, 2014", "Leaving Certificate (Mathematics, Engineering, Irish)", "Coláiste an Chroí Naofa")]
    [InlineData("KCSE, mean grade A-, Hill Girls High School|2014", "KCSE", "Hill Girls High School")]
    public void A_degree_and_its_school_stand_on_one_line(string line, string degree, string school)
    {
        var study = Assert.Single(ResumeLines.Extract("*Jane Roe", "jane@host.example", "*Education", line, "*Skills", "Excel").Education);
        Assert.Equal((degree, school, 2014), (study.Degree, study.Institution, study.GraduationYear));
    }

    /// <summary>Lines are parted by '~'.</summary>
    [Theory]
    [InlineData("University of Leith~Bachelor of Science, Major in Biology, Minor in Chemistry|May 2014", "Bachelor of Science, Major in Biology, Minor in Chemistry", "University of Leith")]
    [InlineData("B.S., Computer Science, Leith State University, 2014", "B.S., Computer Science", "Leith State University")]
    [InlineData("Leith State University, Leith, WA|2010 – 2014~Bachelor of Arts: English Literature", "Bachelor of Arts: English Literature", "Leith State University")]
    [InlineData("BACHELOR OF COMMERCE (ACCOUNTING)|2014~University of Leith", "BACHELOR OF COMMERCE (ACCOUNTING)", "University of Leith")]
    [InlineData("2010 - 2014|Bachelor of Laws (LLB), University of Leith", "Bachelor of Laws (LLB)", "University of Leith")]
    [InlineData("Associate of Applied Science – Welding Technology|2014~Northgate Community College – Dayton, OH", "Associate of Applied Science – Welding Technology", "Northgate Community College")]
    [InlineData("Master of Business Administration (MBA), Finance|2014~Leith Business School", "Master of Business Administration (MBA), Finance", "Leith Business School")]
    [InlineData("High School Diploma|2014~Northgate High School, Dayton, OH", "High School Diploma", "Northgate High School")]
    [InlineData("GED, Northgate Adult Learning Center, 2014", "GED", "Northgate Adult Learning Center")]
    [InlineData("HND in Electrical Engineering|2014~Federal Polytechnic, Bida", "HND in Electrical Engineering", "Federal Polytechnic")]
    [InlineData("B.Tech in Mechanical Engineering (CGPA: 8.2/10)|2014~Kaveri Institute of Technology, Pune", "B.Tech in Mechanical Engineering", "Kaveri Institute of Technology")]
    [InlineData("Kaveri Institute of Technology — B.E. Civil|2014", "B.E. Civil", "Kaveri Institute of Technology")]
    [InlineData("Postgraduate Diploma in Journalism|2014~Leith School of Media", "Postgraduate Diploma in Journalism", "Leith School of Media")]
    [InlineData("PGCE Secondary Mathematics|2014~University of Leith", "PGCE Secondary Mathematics", "University of Leith")]
    [InlineData("BSc (Hons) Nursing (2:1)|2014~University of Leith", "BSc (Hons) Nursing", "University of Leith")]
    [InlineData("University of Leith|2014~First Class Honours, BEng Aerospace Engineering", "BEng Aerospace Engineering", "University of Leith")]
    [InlineData("Ph.D., Organic Chemistry|2014~University of Leith~Advisor: Prof. Jane Poe", "Ph.D., Organic Chemistry", "University of Leith")]
    [InlineData("Doctor of Pharmacy (Pharm.D.)|2014~Leith College of Pharmacy", "Doctor of Pharmacy (Pharm.D.)", "Leith College of Pharmacy")]
    [InlineData("Licence en Droit|2014~Université de Nantes", "Licence en Droit", "Université de Nantes")]
    [InlineData("2014|Master 2 Marketing digital, Université de Nantes", "Master 2 Marketing digital", "Université de Nantes")]
    [InlineData("BTS Comptabilité et Gestion – Lycée Jean Moulin, Lyon|2014", "BTS Comptabilité et Gestion", "Lycée Jean Moulin")]
    [InlineData("Ausbildung zur Kauffrau für Büromanagement|2014~Berufskolleg Elbtal", "Ausbildung zur Kauffrau für Büromanagement", "Berufskolleg Elbtal")]
    [InlineData("Bachelor of Arts (B.A.) in Betriebswirtschaftslehre|2014~Hochschule Elbtal", "Bachelor of Arts (B.A.) in Betriebswirtschaftslehre", "Hochschule Elbtal")]
    [InlineData("Grado en Administración y Dirección de Empresas|2014~Universidad de Vigo", "Grado en Administración y Dirección de Empresas", "Universidad de Vigo")]
    [InlineData("Laurea Magistrale in Ingegneria Civile|2014~Politecnico di Bari", "Laurea Magistrale in Ingegneria Civile", "Politecnico di Bari")]
    [InlineData("Licenciatura em Enfermagem|2014~Escola Superior de Saúde do Porto", "Licenciatura em Enfermagem", "Escola Superior de Saúde do Porto")]
    [InlineData("Bacharelado em Ciência da Computação – Universidade Federal do Ceará|2014", "Bacharelado em Ciência da Computação", "Universidade Federal do Ceará")]
    [InlineData("HBO Bachelor Verpleegkunde|2014~Hogeschool Utrecht", "HBO Bachelor Verpleegkunde", "Hogeschool Utrecht")]
    [InlineData("MBO niveau 4 Logistiek|2014~ROC Midden Nederland", "MBO niveau 4 Logistiek", "ROC Midden Nederland")]
    [InlineData("Magister inżynier, Informatyka|2014~Politechnika Łódzka", "Magister inżynier, Informatyka", "Politechnika Łódzka")]
    [InlineData("Civilingenjör, Maskinteknik|2014~Lunds tekniska högskola", "Civilingenjör, Maskinteknik", "Lunds tekniska högskola")]
    [InlineData("Tertiary|Bachelor of Science in Accountancy|2014~Hill Valley College", "Bachelor of Science in Accountancy", "Hill Valley College")]
    [InlineData("Undergraduate: BA History, University of Leith|2014", "BA History", "University of Leith")]
    [InlineData("Degree: BSc Geography~Institution: University of Leith~Year: 2014", "BSc Geography", "University of Leith")]
    [InlineData("Diploma in Culinary Arts, Le Gourmet Institute, 2014", "Diploma in Culinary Arts", "Le Gourmet Institute")]
    [InlineData("Certificate IV in Disability|2014~TAFE Queensland", "Certificate IV in Disability", "TAFE Queensland")]
    [InlineData("Bachelor's, Mechanical Engineering|2014~University of Leith", "Bachelor's, Mechanical Engineering", "University of Leith")]
    [InlineData("Leith University (2010-2014)~BFA in Graphic Design", "BFA in Graphic Design", "Leith University")]
    [InlineData("BFA in Graphic Design @ Leith University, 2014", "BFA in Graphic Design", "Leith University")]
    [InlineData("Leith University | BFA in Graphic Design | 2014", "BFA in Graphic Design", "Leith University")]
    [InlineData("Bachelor of Science in Computer Engineering, Magna Cum Laude|2014~Leith University", "Bachelor of Science in Computer Engineering", "Leith University")]
    [InlineData("Dual Degree (B.Tech + M.Tech) in Metallurgy|2014~Kaveri Institute of Technology", "Dual Degree (B.Tech + M.Tech) in Metallurgy", "Kaveri Institute of Technology")]
    [InlineData("Executive MBA|2014~INSEAD", "Executive MBA", "INSEAD")]
    [InlineData("MSc Data Science|2014~ETH Zürich", "MSc Data Science", "ETH Zürich")]
    [InlineData("Computer Science, B.Sc.|2014~TU Elbtal", "Computer Science, B.Sc.", "TU Elbtal")]
    [InlineData("Class XII (CBSE)|2014~Delhi Public School", "Class XII (CBSE)", "Delhi Public School")]
    [InlineData("Higher National Certificate, Construction Management, Northgate College, 2014", "Higher National Certificate, Construction Management", "Northgate College")]
    [InlineData("NVQ Level 3 Plumbing and Heating|2014~Northgate College", "NVQ Level 3 Plumbing and Heating", "Northgate College")]
    public void Studies_are_read_in_many_wordings(string lines, string degree, string school)
    {
        var study = Assert.Single(ResumeLines.Extract(["*Jane Roe", "jane@host.example", "*Education", .. lines.Split('~'), "*Skills", "Excel"]).Education);
        Assert.Equal((degree, school, 2014), (study.Degree, study.Institution, study.GraduationYear));
    }

    [Fact]
    public void The_stage_of_a_school_is_not_its_degree()
    {
        var study = Assert.Single(ResumeLines.Extract("*Jane Roe", "jane@host.example", "*Education", "Secondary | Northgate Science High School|2014", "*Skills", "Excel").Education);
        Assert.Equal((null, "Northgate Science High School"), (study.Degree, study.Institution));
    }

    [Theory]
    [InlineData("Class of 2014")]
    [InlineData("Completed 2014")]
    [InlineData("Graduated: May 2014")]
    [InlineData("Conseguita nel 2014")]
    public void Words_beside_the_date_of_the_end_are_no_part_of_the_study(string line)
    {
        var study = Assert.Single(ResumeLines.Extract("*Jane Roe", "jane@host.example", "*Education", "University of Leith", "BSc Physics", line, "*Skills", "Excel").Education);
        Assert.Equal(("BSc Physics", "University of Leith", 2014), (study.Degree, study.Institution, study.GraduationYear));
        Assert.Empty(study.Details);
    }

    [Fact]
    public void Names_broken_in_a_narrow_column_are_whole()
    {
        string[] lines = ["Master of Science in", "Sustainable Energy", "Engineering", "Westland University of", "Technology", "2014 – 2016"];
        var read = ResumeExtractor.Extract(new ResumeText([Line("Education", true, 14, 60), .. lines.Select((line, i) => Line(line, i < 3, 10, 6.0 * (26 - line.Length)))], [], 1, 1), new PartialDate(2026, 11));
        var study = Assert.Single(read.Education);
        Assert.Equal(("Master of Science in Sustainable Energy Engineering", "Westland University of Technology", 2016), (study.Degree, study.Institution, study.GraduationYear));
    }

    private static TextLine Line(string text, bool isBold, double size, double room) => new()
    {
        Spans = [new TextSpan(text, 50, 50 + (6 * text.Length), isBold, false, [new TextRun(text, isBold, false, size)])],
        Page = 1,
        Box = [50, 100, 50 + (6 * text.Length), 110],
        FontSize = size,
        IsBold = isBold,
        GapAbove = size > 10 ? 1 : 0.2,
        Room = room,
    };

    [Fact]
    public void A_form_may_ask_for_degree_and_subject_apart()
    {
        var read = ResumeLines.Extract("*Ausbildung", "10/2010 – 09/2014|Universität am Oberrhein", "Studiengang: Physik", "Abschluss: Master of Science", "08/2001 – 06/2010|Gymnasium am Park", "Abschluss: Abitur", "*Kenntnisse", "Excel");
        Assert.Equal([("Physik Master of Science", "Universität am Oberrhein", 2014), ("Abitur", "Gymnasium am Park", 2010)], read.Education.Select(study => (study.Degree!, study.Institution!, study.GraduationYear!.Value)));
    }

    [Fact]
    public void A_form_may_name_subject_and_school_in_one()
    {
        var study = Assert.Single(ResumeLines.Extract("*Ausbildung", "10/2010 – 09/2014|Studium der Physik an der Universität Elbtal", "Abschluss: Master of Science", "*Kenntnisse", "Excel").Education);
        Assert.Equal(("Studium der Physik, Master of Science", "Universität Elbtal"), (study.Degree, study.Institution));
    }

    [Fact]
    public void A_licence_among_the_studies_is_no_study()
    {
        var read = ResumeLines.Extract("*Education and Certifications", "Bachelor of Arts in Accountancy, Zeeland College, 2000", "Certified Public Accountant, State of Michigan, 2003", "*Skills", "Excel");
        Assert.Equal("Bachelor of Arts in Accountancy", Assert.Single(read.Education).Degree);
        Assert.Equal("Certified Public Accountant", Assert.Single(read.Certificates).Name);
    }
}
