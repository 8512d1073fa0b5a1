using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Jobs.Tests.Understanding;

public sealed class SectionReaderTests
{
    [Theory]
    [InlineData("Requirements", "requirements")]
    [InlineData("What you'll need:", "requirements")]
    [InlineData("You’ll need: ", "requirements")]
    [InlineData("Who you are", "requirements")]
    [InlineData("What we are looking for in you", "requirements")]
    [InlineData("Required skills and experience", "requirements")]
    [InlineData("We could be a Match if:", "requirements")]
    [InlineData("You may be a good fit if you:", "requirements")]
    [InlineData("The successful Engineering Manager candidate will have:", "requirements")]
    [InlineData("Skills Required:", "requirements")]
    [InlineData("We require", "requirements")]
    [InlineData("Essential", "requirements")]
    [InlineData("자격요건", "requirements")]
    [InlineData("応募資格", "requirements")]
    [InlineData("Votre profil", "requirements")]
    [InlineData("Preferred Qualifications", "nice_to_have")]
    [InlineData("Nice to haves", "nice_to_have")]
    [InlineData("Bonus Points: ", "nice_to_have")]
    [InlineData("Desirable skills and experience", "nice_to_have")]
    [InlineData("Valued skills and experience", "nice_to_have")]
    [InlineData("Strong candidates may also have:", "nice_to_have")]
    [InlineData("A plus", "nice_to_have")]
    [InlineData("We'd value", "nice_to_have")]
    [InlineData("Helpful", "nice_to_have")]
    [InlineData("Welcome", "nice_to_have")]
    [InlineData("우대사항", "nice_to_have")]
    [InlineData("What you’ll do", "responsibilities")]
    [InlineData("Key responsibilities", "responsibilities")]
    [InlineData("What your day will look like", "responsibilities")]
    [InlineData("In this role, you will:", "responsibilities")]
    [InlineData("As an Engineering Manager you will:", "responsibilities")]
    [InlineData("How you'll make an impact:", "responsibilities")]
    [InlineData("The Role", "responsibilities")]
    [InlineData("You will", "responsibilities")]
    [InlineData("What the job includes", "responsibilities")]
    [InlineData("담당 업무", "responsibilities")]
    [InlineData("What Canonical offers", "benefits")]
    [InlineData("We offer:", "benefits")]
    [InlineData("Compensation", "benefits")]
    [InlineData("As a full-time employee, you’ll enjoy:", "benefits")]
    [InlineData("About Canonical", "about")]
    [InlineData("Who we are:", "about")]
    [InlineData("What is Canonical?", "about")]
    [InlineData("Our Mission", "about")]
    [InlineData("Hiring Process", "other")]
    [InlineData("Location:", "other")]
    [InlineData("Canonical is an equal opportunity employer", "other")]
    [InlineData("Ihre Aufgaben", "responsibilities")]
    [InlineData("Das erwartet dich", "responsibilities")]
    [InlineData("Das bringst du mit", "requirements")]
    [InlineData("Ihr Profil", "requirements")]
    [InlineData("Voraussetzungen", "requirements")]
    [InlineData("Idealerweise", "nice_to_have")]
    [InlineData("Was wir dir bieten", "benefits")]
    [InlineData("Unser Angebot", "benefits")]
    [InlineData("Wer wir sind", "about")]
    [InlineData("Ce que nous recherchons", "requirements")]
    [InlineData("Compétences requises", "requirements")]
    [InlineData("Vos responsabilités", "responsibilities")]
    [InlineData("Les atouts", "nice_to_have")]
    [InlineData("Ce que nous vous offrons", "benefits")]
    [InlineData("Qui sommes-nous ?", "about")]
    [InlineData("Requisitos", "requirements")]
    [InlineData("Qué buscamos", "requirements")]
    [InlineData("Responsabilidades", "responsibilities")]
    [InlineData("Se valorará", "nice_to_have")]
    [InlineData("Qué ofrecemos", "benefits")]
    [InlineData("Quiénes somos", "about")]
    [InlineData("必須スキル", "requirements")]
    [InlineData("応募要件", "requirements")]
    [InlineData("歓迎スキル", "nice_to_have")]
    [InlineData("業務内容", "responsibilities")]
    [InlineData("福利厚生", "benefits")]
    [InlineData("会社概要", "about")]
    [InlineData("選考プロセス", "other")]
    [InlineData("지원 자격", "requirements")]
    [InlineData("이런 분을 찾고 있어요", "requirements")]
    [InlineData("우대 사항", "nice_to_have")]
    [InlineData("합류하면 함께할 업무", "responsibilities")]
    [InlineData("복지 및 혜택", "benefits")]
    [InlineData("회사 소개", "about")]
    [InlineData("채용 절차", "other")]
    public void Headings_say_what_follows(string heading, string kind) => Assert.Equal(kind, HeadingWords.KindOf(heading));

    [Fact]
    public void Sections_lie_in_order_without_overlap_and_cover_all_lines()
    {
        var document = PostingHtml.Read(
            "<p>We make clocks.</p><p><strong>What you'll do</strong></p><ul><li>Build</li></ul><h2>Requirements</h2><h4>Backend</h4><ul><li>C#</li></ul>"
            + "<p>Nice to have:</p><ul><li>Go</li></ul><h2>Our office dog</h2><p>Rex</p>")!;

        var sections = SectionReader.Read(document);

        Assert.Equal(["other", "responsibilities", "requirements", "nice_to_have", "other"], sections.Select(section => section.Kind));
        Assert.Equal("Requirements\n\nBackend\n- C#", document.Text.Substring(sections[2].Start, sections[2].Length));
        var end = 0;
        foreach (var section in sections)
        {
            Assert.True(section.Start >= end && section.Length > 0);
            Assert.True(string.IsNullOrWhiteSpace(document.Text[end..section.Start]));
            end = section.Start + section.Length;
        }

        Assert.Equal(document.Text.Length, end);
    }

    [Fact]
    public void Paragraphs_behind_a_list_of_demands_are_none_of_them()
    {
        var paragraph = string.Concat(Enumerable.Repeat("We welcome everybody, and pay for compensation and benefits. ", 3));
        var document = PostingHtml.Read($"<h3>Requirements</h3><p>{paragraph}</p><ul><li>C#</li></ul><p>{paragraph}</p><ul><li>SQL</li></ul><p>Python, too.</p><p>{paragraph}</p>")!;

        var sections = SectionReader.Read(document);

        Assert.Equal(["requirements", "other"], sections.Select(section => section.Kind));
        Assert.EndsWith("- SQL\n\nPython, too.", document.Text.Substring(sections[0].Start, sections[0].Length), StringComparison.Ordinal);
    }

    [Fact]
    public void Emphasis_is_no_heading() =>
        Assert.Equal(["requirements"], SectionReader.Read(PostingHtml.Read("<h3>Requirements</h3><p><b>Really.</b></p><p>C#</p>")!).Select(section => section.Kind));

    [Fact]
    public void An_empty_text_has_no_sections() => Assert.Empty(SectionReader.Read(PostingHtml.Read("")!));
}
