using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Jobs.Tests.Understanding;

public sealed class PostingHtmlTests
{
    [Theory]
    [InlineData("<p>a</p><p>b</p>", "a\n\nb")]
    [InlineData("<ul><li>a</li><li>b</li></ul><p>c</p>", "- a\n- b\n\nc")]
    [InlineData("<div>a</div><div>&nbsp;</div><div>b</div>", "a\nb")]
    [InlineData("a<br>b<br/>c", "a\nb\nc")]
    [InlineData("<p>a  \n  b&nbsp;c</p>", "a b c")]
    [InlineData("<p>C&amp;C &lt;tag&gt; &amp;amp;</p>", "C&C <tag> &amp;")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc")]
    [InlineData("<ul><li><p>a</p></li><li><p>b</p></li></ul>", "- a\n- b")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void Text_keeps_paragraphs_and_list_lines(string html, string text) => Assert.Equal(text, PostingHtml.Read(html)!.Text);

    [Theory]
    [InlineData("<p onclick='x()'>a</p>")]
    [InlineData("<script>alert(1)</script>a")]
    [InlineData("<scr<script>ipt>alert(1)</script>a")]
    [InlineData("<a href='javascript:alert(1)'>a</a>")]
    [InlineData("<a href='  jAvA&#x0A;script:alert(1)'>a</a>")]
    [InlineData("<img src=x onerror=alert(1)>a")]
    [InlineData("<svg><script>alert(1)</script></svg>a")]
    [InlineData("<math><mi//xlink:href='data:x,<script>alert(1)</script>'>a")]
    [InlineData("<iframe srcdoc='<script>alert(1)</script>'></iframe>a")]
    [InlineData("<style>@import url(//evil)</style>a")]
    [InlineData("<p style='background:url(javascript:alert(1))'>a</p>")]
    [InlineData("<template><script>alert(1)</script></template>a")]
    [InlineData("<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>a")]
    [InlineData("<form action=//evil><input name=p><button>go</button></form>a")]
    [InlineData("<base href=//evil>a")]
    public void Nothing_active_survives(string html)
    {
        var safe = PostingHtml.Read(html)!.Html;

        foreach (var active in new[] { "script", "javascript", "onerror=", "onclick", "<img", "<svg", "<iframe", "style", "<form", "<input", "<base", "<template", "<math", "evil" })
        {
            Assert.DoesNotContain(active, safe.Replace("title=", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void The_safe_subset_stays()
    {
        const string Html = "<h3>A</h3><p><strong>b</strong> <a href=\"https://x.example/\">c</a></p><ul><li>d</li></ul>";

        Assert.Equal(Html, PostingHtml.Read(Html)!.Html);
    }

    [Fact]
    public void Unknown_elements_lose_their_tags_and_keep_their_text() => Assert.Equal("a b", PostingHtml.Read("<article><font>a <x-y>b</x-y></font></article>")!.Text);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<div title='</div>'>")]
    [InlineData("<div><!--</div>-->")]
    [InlineData("<div><table></div></table>")]
    [InlineData("<div></b>")]
    [InlineData("<div><script></div></script>")]
    [InlineData("<b id=1><p>")]
    [InlineData("<ul><li>")]
    [InlineData("<a href=x><b><i><u><p>")]
    [InlineData("<p></p>")]
    [InlineData("<svg><div>")]
    public void Hostile_nesting_is_refused_at_once(string unit)
    {
        var html = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var document = PostingHtml.Read(html);

        Assert.True(document is null || document.Text.Length < 10, document?.Text[..Math.Min(100, document.Text.Length)]);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("a < b and c > d", "a < b and c > d")]
    [InlineData("<p>a<p>b", "a\n\nb")]
    [InlineData("<!-- a -->b<!-- c", "b")]
    [InlineData("a<br", "a")]
    [InlineData("a<", "a<")]
    [InlineData("<a href=\"x\" title='>'>b</a>", "b")]
    [InlineData("<b title=\"a", "")]
    public void Broken_html_is_read_as_far_as_it_goes(string html, string text) => Assert.Equal(text, PostingHtml.Read(html)!.Text);

    [Fact]
    public void Depth_is_not_length() => Assert.NotNull(PostingHtml.Read(string.Concat(Enumerable.Repeat("<ul><li><p>x</p></li></ul>", 2_000))));

    [Fact]
    public void Whatever_parts_html_is_made_of_nothing_active_survives_and_it_reads_the_same_again()
    {
        string[] parts =
        [
            "<p>", "</p>", "<ul><li>", "</li>", "<b", ">", "<a href=\"https://x.example/\">", "<a href='java\tscript:alert(1)'>", "<script>", "</script>", "<style>", "</style", "<img src=x onerror=alert(1)>", "<!--", "-->",
            "<![CDATA[", "]]>", "&lt;script&gt;", "&amp;lt;", "&#x6A;avascript:", "&#0;", "\0", "\ud83d", "<svg/onload=alert(1)>", "<math><mtext>", "<table><td>", "\"", "'", "=", "<", "</", "$120,000 - $140,000 a year", "3-5 years",
            "Requirements:", "remote", "no visa sponsorship. ", "Python, C++ ", "\n", "漢字", " ",
        ];
        var random = new Random(20_261_130);
        for (var round = 0; round < 2_000; round++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => parts[random.Next(parts.Length)]));
            if (PostingHtml.Read(html) is not { } document)
            {
                continue;
            }

            Assert.DoesNotMatch("(?i)<(script|style|img|svg|math|table|iframe|!--)|<[^>]*\\son\\w+=|href=\"(?!https?:|mailto:)", document.Html);
            Assert.Equal(document.Html, PostingHtml.Read(document.Html)!.Html);
            var sections = SectionReader.Read(document);
            SkillReader.Read("", document, sections);
            ExperienceReader.Read(document.Text, sections);
            SalaryReader.Read(document.Text, null);
            RemoteWorkReader.Read(null, [], "", document.Text);
            VisaReader.Read(document.Text);
            LanguageReader.Read(document.Text);
        }
    }

    [Theory]
    [InlineData("$1,", 60_000)]
    [InlineData("remote and home office 2 days ", 8_000)]
    [InlineData("no no sponsor visa ", 8_000)]
    [InlineData("3 - 5 years or ", 10_000)]
    [InlineData("a.", 100_000)]
    [InlineData("Requirements:\n", 10_000)]
    public void A_huge_text_is_read_in_bounded_time(string unit, int times)
    {
        var document = PostingHtml.Read(string.Concat(Enumerable.Repeat(unit, times)).Replace("\n", "<br>", StringComparison.Ordinal))!;
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var sections = SectionReader.Read(document);
        SkillReader.Read("", document, sections);
        ExperienceReader.Read(document.Text, sections);
        SalaryReader.Read(document.Text, "US");
        RemoteWorkReader.Read("remote", [], "", document.Text);
        VisaReader.Read(document.Text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }
}
