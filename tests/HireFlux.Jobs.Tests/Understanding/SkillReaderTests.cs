using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Jobs.Tests.Understanding;

public sealed class SkillReaderTests
{
    [Theory]
    [InlineData("<h3>Requirements</h3><p>Python and SQL</p><h3>Nice to have</h3><p>Kubernetes</p>", "python sql", "kubernetes")]
    [InlineData("<h3>Requirements</h3><ul><li>Python</li><li>Kubernetes is a plus</li></ul>", "python", "kubernetes")]
    [InlineData("<h3>Requirements</h3><p>Python</p><h3>Nice to have</h3><p>Python, Kubernetes</p>", "python", "kubernetes")]
    [InlineData("<h3>Nice to have</h3><p>Python</p><h3>Requirements</h3><p>Python</p>", "python", "")]
    [InlineData("<h3>About us</h3><p>We built our cloud on Kubernetes.</p><h3>Requirements</h3><p>Python</p>", "python", "")]
    [InlineData("<h3>What you'll do</h3><p>Run Kubernetes</p><h3>Requirements</h3><p>Python and SQL</p>", "python sql", "kubernetes")]
    [InlineData("<h3>What you'll do</h3><p>Run Kubernetes</p><h3>Requirements</h3><p>Python</p>", "kubernetes python", "")]
    [InlineData("<h3>What you'll do</h3><p>Run Kubernetes</p><h3>Requirements</h3><p>Ideally Python and SQL</p>", "kubernetes", "python sql")]
    [InlineData("<h3>What you'll do</h3><p>Write Python, run Kubernetes</p><h3>Requirements</h3><p>Good communication and English</p>", "python kubernetes", "")]
    [InlineData("<h3>What you'll do</h3><p>Run Kubernetes</p><h3>Requirements</h3><p>Python, SQL and teamwork</p>", "python sql", "kubernetes")]
    [InlineData("<p>We run Kubernetes.</p><h3>Requirements</h3><p>Python</p>", "python", "")]
    [InlineData("<p>We want somebody who writes Python. Ideally you know Kubernetes.</p>", "python", "kubernetes")]
    [InlineData("<h3>Requirements</h3><ul><li>Python and SQL; Kubernetes a plus</li></ul>", "python sql", "kubernetes")]
    [InlineData("<h3>Requirements</h3><ul><li>Python and SQL, ideally on Kubernetes</li></ul>", "python sql", "kubernetes")]
    [InlineData("<h3>Requirements</h3><ul><li>Python (Kubernetes is a plus) and SQL</li></ul>", "python sql", "kubernetes")]
    [InlineData("<h3>Requirements</h3><ul><li>Python and SQL, not just Kubernetes</li></ul>", "python sql", "")]
    [InlineData("<h3>Requirements</h3><p>Proficiency in C++ is required</p>", "cpp", "")]
    [InlineData("<h3>Requirements</h3><p>A strong go to market strategy and R&amp;D</p>", "", "")]
    [InlineData("<p>Nothing of the kind.</p>", "", "")]
    public void Skills_are_required_or_preferred_by_where_and_how_they_are_named(string html, string required, string preferred)
    {
        var document = PostingHtml.Read(html)!;

        var skills = SkillReader.Read("Engineer", document, SectionReader.Read(document));

        // Other skills of the vocabulary may be in the text as well ("go to market"): those named here are what this is about.
        var known = new[] { "python", "sql", "kubernetes", "cpp", "c", "csharp", "go", "r" };
        Assert.Equal(required, string.Join(' ', skills.Where(skill => skill.IsRequired && known.Contains(skill.SkillId)).Select(skill => skill.SkillId)));
        Assert.Equal(preferred, string.Join(' ', skills.Where(skill => !skill.IsRequired && known.Contains(skill.SkillId)).Select(skill => skill.SkillId)));
    }

    [Theory]
    [InlineData("Kubernetes Engineer", "<h3>Requirements</h3><p>Python and SQL</p><h3>Nice to have</h3><p>Kubernetes</p>", "kubernetes")]
    [InlineData("Sales Manager", "<p>You lead our sales team.</p><h3>Requirements</h3><p>CRM and forecasting</p>", "sales")]
    [InlineData("Sales Manager", "<p>You lead our team.</p><h3>Requirements</h3><p>CRM and forecasting</p>", null)]
    [InlineData("Sales Manager", "<p>You lead our sales team.</p>", null)]
    [InlineData("Manager, Go to Market", "<p>We go far.</p><h3>Requirements</h3><p>CRM and forecasting</p>", null)]
    public void What_the_title_names_is_required_where_the_text_says_it(string title, string html, string? required)
    {
        var document = PostingHtml.Read(html)!;

        var skills = SkillReader.Read(title, document, SectionReader.Read(document));

        var named = HireFlux.Vocabulary.SkillVocabulary.Default.FindInTitle(title).Select(match => match.Skill.Id);
        Assert.Equal(required is null ? [] : [required], skills.Where(skill => skill.IsRequired && named.Contains(skill.SkillId)).Select(skill => skill.SkillId));
    }

    [Fact]
    public void Spans_are_where_the_text_says_it()
    {
        var document = PostingHtml.Read("<h3>Requirements</h3><p>ASP.NET Core, C#, PostgreSQL</p>")!;

        foreach (var skill in SkillReader.Read("Engineer", document, SectionReader.Read(document)))
        {
            var name = HireFlux.Vocabulary.SkillVocabulary.Default.Get(skill.SkillId)!.Name;
            Assert.Equal(name, document.Text.Substring(skill.Start, skill.Length));
        }
    }
}
