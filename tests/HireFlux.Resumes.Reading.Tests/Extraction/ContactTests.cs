using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Extraction;

namespace HireFlux.Resumes.Reading.Tests.Extraction;

public sealed class ContactTests
{
    [Theory]
    [InlineData("+44 20 7946 0958", "+442079460958")]
    [InlineData("+44 (0)20 7946 0958", "+442079460958")]
    [InlineData("+1 (415) 555-2671", "+14155552671")]
    [InlineData("+49 351 4567812", "+493514567812")]
    [InlineData("+33 6 12 34 56 78", "+33612345678")]
    [InlineData("+34 612 34 56 78", "+34612345678")]
    [InlineData("+39 347 123 4567", "+393471234567")]
    [InlineData("+351 912 345 678", "+351912345678")]
    [InlineData("+31 6 12345678", "+31612345678")]
    [InlineData("+32 470 12 34 56", "+32470123456")]
    [InlineData("+48 601 234 567", "+48601234567")]
    [InlineData("+420 601 123 456", "+420601123456")]
    [InlineData("+421 912 123 456", "+421912123456")]
    [InlineData("+36 20 123 4567", "+36201234567")]
    [InlineData("+40 712 034 567", "+40712034567")]
    [InlineData("+359 88 123 4567", "+359881234567")]
    [InlineData("+30 691 234 5678", "+306912345678")]
    [InlineData("+90 541 999 99 99", "+905419999999")]
    [InlineData("+7 912 345-67-89", "+79123456789")]
    [InlineData("+380 50 123 4567", "+380501234567")]
    [InlineData("+46 70 123 45 67", "+46701234567")]
    [InlineData("+45 20 55 50 19", "+4520555019")]
    [InlineData("+47 406 12 345", "+4740612345")]
    [InlineData("+358 41 2345678", "+358412345678")]
    [InlineData("+354 611 1234", "+3546111234")]
    [InlineData("+353 85 012 3456", "+353850123456")]
    [InlineData("+41 78 123 45 67", "+41781234567")]
    [InlineData("+43 664 123456", "+43664123456")]
    [InlineData("+972 50-234-5678", "+972502345678")]
    [InlineData("+971 50 555 0148", "+971505550148")]
    [InlineData("+966 51 234 5678", "+966512345678")]
    [InlineData("+20 100 123 4567", "+201001234567")]
    [InlineData("+234 803 555 0151", "+2348035550151")]
    [InlineData("+254 712 123456", "+254712123456")]
    [InlineData("+27 71 123 4567", "+27711234567")]
    [InlineData("+91-98450 55017", "+919845055017")]
    [InlineData("+86 138 5550 1234", "+8613855501234")]
    [InlineData("+81 90-1234-5678", "+819012345678")]
    [InlineData("+82 10-2000-0000", "+821020000000")]
    [InlineData("+84 91 234 56 78", "+84912345678")]
    [InlineData("+66 81 234 5678", "+66812345678")]
    [InlineData("+62 812-345-678", "+62812345678")]
    [InlineData("+61 412 345 678", "+61412345678")]
    [InlineData("+64 21 123 4567", "+64211234567")]
    [InlineData("+55 11 96123-4567", "+5511961234567")]
    [InlineData("+52 222 123 4567", "+522221234567")]
    [InlineData("+54 9 11 2345-6789", "+5491123456789")]
    public void Phones_of_the_whole_world(string phone, string e164)
    {
        var resume = ResumeLines.Extract("*Maria Example", $"maria@host.example | {phone}", "*Experience");
        Assert.Equal((phone, e164), (resume.Phone, resume.PhoneE164));
    }

    [Theory]
    [InlineData("Dresden, Germany", "0351 / 456 781 23", "+4935145678123")]
    [InlineData("Leeds, UK", "07400 123456", "+447400123456")]
    [InlineData("San Jose, CA 95112", "(408) 555-0137", "+14085550137")]
    [InlineData("Nowhere", "0351 4567812", null)]
    public void A_national_number_gets_its_country_from_the_place(string place, string phone, string? e164)
    {
        var resume = ResumeLines.Extract("*Maria Example", $"{place} | {phone} | maria@host.example", "*Experience");
        Assert.Equal((phone, e164), (resume.Phone, resume.PhoneE164));
    }

    [Theory]
    [InlineData("Oluwaseun Adeyemi-Clarke, RN", "Oluwaseun Adeyemi-Clarke")]
    [InlineData("Dr. Anna Weber", "Anna Weber")]
    [InlineData("V. Krishnamurthy Iyer, B.E., PMP", "V. Krishnamurthy Iyer")]
    [InlineData("SIOBHÁN O’NEILL", "SIOBHÁN O’NEILL")]
    [InlineData("Nguyễn Thị Thanh Hương", "Nguyễn Thị Thanh Hương")]
    [InlineData("Ελευθερία Παπαδοπούλου", "Ελευθερία Παπαδοπούλου")]
    [InlineData("田中 美咲（Misaki Tanaka）", "田中 美咲")]
    [InlineData("Layla bint Khalid al-Hashimi", "Layla bint Khalid al-Hashimi")]
    [InlineData("Robert Washington III", "Robert Washington III")]
    [InlineData("Ольга van der Berg", "Ольга van der Berg")]
    [InlineData("María José Παπαδοπούλου", "María José Παπαδοπούλου")]
    [InlineData("Ольга Иванова / Olga Ivanova", "Ольга Иванова")]
    [InlineData("王小明 Xiaoming Wang", "王小明")]
    public void Names_of_any_script_without_titles_and_letters(string line, string name) =>
        Assert.Equal(name, ResumeLines.Extract("Curriculum Vitae", $"*{line}", "somebody@host.example | +44 20 7946 0958", "*Experience").Name);

    [Theory]
    [InlineData("*Martin Luther King, Jr.", "m.king@host.example", "m.king@host.example")]
    [InlineData("Dr. Anna Weber, M.Sc.", "anna.weber@host.example", "anna.weber@host.example")]
    [InlineData("E-mail: anna.", "weber@host.example", "anna.weber@host.example")]
    public void An_address_goes_on_from_the_line_above_but_not_from_the_name(string above, string below, string email) =>
        Assert.Equal(email, ResumeLines.Extract(above, below, "*Skills", "Go").Email);

    [Fact]
    public void A_number_keeps_its_area_where_the_rest_is_a_number_of_the_country() =>
        Assert.Equal("(415) 555-2671", ResumeLines.Extract("*Jane Roe", "jane@host.example | (415) 555-2671 | Reykjavík, Iceland", "*Skills", "Go").Phone);

    [Fact]
    public void What_the_person_does_is_no_place_though_nobody_knows_the_word()
    {
        var text = ResumeLines.Text(["*Jane Roe", "Croupier", "jane@host.example | +44 20 7946 0958", "*Skills", "Go"]);
        var resume = ResumeExtractor.Extract(text with { Lines = [text.Lines[0], text.Lines[1] with { FontSize = 12 }, .. text.Lines.Skip(2)] }, new PartialDate(2026, 11));
        Assert.Equal(("Croupier", null), (resume.Headline, resume.Location));
    }

    [Fact]
    public void A_glyph_before_the_address_is_not_part_of_it() =>
        Assert.Equal("jane@host.example", ResumeLines.Extract("*Jane Roe", "#jane@host.example", "*Skills", "Go").Email);

    [Fact]
    public void What_is_not_there_stays_unknown()
    {
        var resume = ResumeLines.Extract("*Experience", "Senior Baker|2019 – 2021", "- Baked bread for a town");
        Assert.Null(resume.Email);
        Assert.Null(resume.Phone);
        Assert.Null(Assert.Single(resume.Experience).Company);
    }
}
