using System.Text;
using HireFlux.Jobs.Connectors.Formats;

namespace HireFlux.Jobs.Tests.Formats;

public sealed class AnswerFormatTests
{
    [Theory]
    [InlineData("", "an empty answer")]
    [InlineData(" \r\n", "an empty answer")]
    [InlineData("<!DOCTYPE html>\n<html lang=\"en\"><head>", "an HTML page")]
    [InlineData("\uFEFF  <!-- a > b --> <HTML>", "an HTML page")]
    [InlineData("<?xml version=\"1.0\"?><?xml-stylesheet href=\"a.xsl\"?><rss version=\"2.0\"><channel>", "an RSS feed")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "an Atom feed")]
    [InlineData("<?xml version='1.0'?><workzag-jobs><position>", "Personio's XML feed")]
    [InlineData("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">", "a sitemap")]
    [InlineData("<source><publisher>Secret Ltd</publisher>", "an XML document (source)")]
    [InlineData("<<<<", "text that begins like markup")]
    [InlineData("title,company\nEngineer,Secret Ltd", "text that is not JSON")]
    [InlineData("12", "a single JSON value")]
    [InlineData("\"jobs\"", "a single JSON value")]
    [InlineData("{}", "an empty JSON object")]
    [InlineData("[1,2]", "a JSON array without objects")]
    [InlineData("[{\"company\":\"Secret Ltd\"}]", "a JSON array of another kind")]
    [InlineData("{\"openings\":[{\"company\":\"Secret Ltd\"}],\"count\":1}", "a JSON object with count, openings")]
    [InlineData("{\"Call us, it is urgent!\":1}", "a JSON object with other members")]
    [InlineData("{\"ok\":false,\"error\":\"Document not found\"}", "an error")]
    [InlineData("{\"type\":\"about:blank\",\"title\":\"Gone\",\"status\":410}", "a problem (RFC 9457)")]
    [InlineData("{\"items\":[{\"type\":\"a\",\"title\":\"b\",\"status\":1}]}", "a JSON object with items")]
    [InlineData("{\"jobs\":[{\"id\":1,\"absolute_url\":\"https://secret.example\"}],\"meta\":{}}", "Greenhouse's list of jobs")]
    [InlineData("{\"jobs\":[{\"id\":1,\"absolute_url\":\"https://secret.exam", "Greenhouse's list of jobs")]
    [InlineData("[{\"id\":\"a\",\"hostedUrl\":\"\",\"categories\":{}}]", "Lever's list of postings")]
    [InlineData("{\"apiVersion\":\"1\",\"jobs\":[{\"jobUrl\":\"\"}]}", "Ashby's job board")]
    [InlineData("{\"offset\":0,\"limit\":1,\"totalFound\":1,\"content\":[]}", "SmartRecruiters' list of postings")]
    [InlineData("{\"total\":1,\"jobPostings\":[]}", "Workday's search")]
    [InlineData("{\"name\":\"Secret Ltd\",\"jobs\":[{\"shortcode\":\"A\"}]}", "Workable's jobs")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"home_page_url\":\"\",\"items\":[]}", "a JSON Feed")]
    [InlineData("{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\"}", "schema.org JSON-LD")]
    public void What_an_answer_looks_like_is_said_without_what_it_holds(string answer, string format)
    {
        var seen = AnswerFormat.Of(Encoding.UTF8.GetBytes(answer));

        Assert.Equal(format, seen);
        Assert.DoesNotContain("secret", seen, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0 }, "gzip data")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0 }, "UTF-16 text")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4 }, "a ZIP archive")]
    public void Files_of_other_kinds_are_told_by_their_marks(byte[] answer, string format) => Assert.Equal(format, AnswerFormat.Of(answer));

    [Fact]
    public void Whatever_comes_is_named_in_few_words()
    {
        var random = new Random(4);
        string[] pieces = ["{", "}", "[", "]", "\"", ":", ",", "<", ">", "<!--", "<?", "jobs", "\\u0000", "é", "1", " ", new string('x', 5000)];
        for (var i = 0; i < 2000; i++)
        {
            var answer = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => pieces[random.Next(pieces.Length)]));

            Assert.InRange(AnswerFormat.Of(Encoding.UTF8.GetBytes(answer)).Length, 1, 200);
        }
    }
}
