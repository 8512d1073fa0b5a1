using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Connectors.Formats;

/// <summary>Tells documents of tags by their first element.</summary>
internal static partial class MarkupFormat
{
    /// <summary>Characters within which a document's first element begins.</summary>
    public const int Enough = 2048;

    public static string Of(string text) => FirstElement().Match(text).Groups["name"].Value.ToLowerInvariant() switch
    {
        "" => "text that begins like markup",
        "html" or "head" or "body" or "div" or "p" or "script" or "title" or "meta" => "an HTML page",
        "rss" or "rdf:rdf" => "an RSS feed",
        "feed" => "an Atom feed",
        "urlset" or "sitemapindex" => "a sitemap",
        "workzag-jobs" => "Personio's XML feed",
        "error" => "an XML error",
        var name => $"an XML document ({name})",
    };

    /// <summary>Behind the XML declaration, the document type, processing instructions and comments.</summary>
    [GeneratedRegex(@"\A(\s*<(\?[^>]*>|!--.*?-->|!(?!--)[^>]*>))*\s*<(?<name>[A-Za-z_][\w:.-]{0,40})", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FirstElement();
}
