using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Connectors.Pages;

/// <summary>
/// Finds the schema.org JobPostings of a page in its JSON-LD, alone, in arrays, in <c>@graph</c> and inside other things; where that has none,
/// in its microdata.
/// </summary>
internal static class JobPostings
{
    private static readonly JsonDocumentOptions s_lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>
    /// Linear whatever the page is like, which no parser of HTML is: of a page nothing is wanted but its scripts, and a script ends where its
    /// end tag is first written.
    /// </summary>
    private static readonly Regex s_scripts = new(
        """<!--.*?-->|<script(?<attributes>[\s/](?:[^>"']|"[^"]*"|'[^']*')*)>(?<content>.*?)</script""",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex s_isJsonLd = new(
        """\stype\s*=\s*["']?\s*application/ld\+json""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>All postings, each once. What is not JSON is passed over: pages have many scripts.</summary>
    public static IReadOnlyList<JsonElement> In(string html)
    {
        var found = new List<JsonElement>();
        foreach (Match script in s_scripts.Matches(html))
        {
            if (script.Groups["content"].Success && s_isJsonLd.IsMatch(script.Groups["attributes"].Value) && Parse(script.Groups["content"].Value) is { } document)
            {
                using (document)
                {
                    Collect(document.RootElement, found);
                }
            }
        }

        if (found.Count == 0 && html.Contains("itemscope", StringComparison.OrdinalIgnoreCase))
        {
            foreach (var thing in Microdata.Read(html))
            {
                Collect(thing, found);
            }
        }

        return [.. found.DistinctBy(posting => posting.GetRawText(), StringComparer.Ordinal)];
    }

    private static void Collect(JsonElement element, List<JsonElement> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, found);
            }
        }
        else if (element.IsA("JobPosting"))
        {
            found.Add(element.Clone());
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                Collect(member.Value, found);
            }
        }
    }

    private static JsonDocument? Parse(string content)
    {
        // Pages that were XHTML once hide their scripts from parsers of XML.
        var script = content.Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal);
        var (from, to) = (script.AsSpan().IndexOfAny('{', '['), script.AsSpan().LastIndexOfAny('}', ']'));
        if (from < 0 || to < from)
        {
            return null;
        }

        // Line breaks stand in texts of many pages, where JSON has none; elsewhere they are blanks as good as any.
        var json = new StringBuilder(script, from, to - from + 1, to - from + 1);
        for (var i = 0; i < json.Length; i++)
        {
            json[i] = char.IsControl(json[i]) ? ' ' : json[i];
        }

        try
        {
            return JsonDocument.Parse(json.ToString(), s_lenient);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }
}
