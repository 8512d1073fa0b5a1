using AngleSharp;
using AngleSharp.Html.Parser;
using Ganss.Xss;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Makes boards' HTML safe, and plain text of it.</summary>
internal static class PostingHtml
{
    private static readonly string[] s_tags =
    [
        "p", "br", "hr", "div", "span", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6",
        "strong", "b", "em", "i", "u", "s", "sub", "sup", "small", "blockquote", "pre", "code", "a",
    ];

    private static readonly HtmlSanitizer s_sanitizer = CreateSanitizer();

    /// <summary>A parser left to itself puts one together each time.</summary>
    private static readonly AngleSharp.IConfiguration s_configuration = Configuration.Default;

    /// <summary>Sanitises HTML and reads its text.</summary>
    /// <param name="html">Anything.</param>
    /// <returns>Null when it has more tags, or nests deeper, than a text does.</returns>
    public static PostingDocument? Read(string html)
    {
        if (new HtmlReducer(html).Reduce() is not { } reduced)
        {
            return null;
        }

        using var document = new HtmlParser(default, BrowsingContext.New(s_configuration)).ParseDocument(reduced);
        var body = document.Body!;
        s_sanitizer.SanitizeDom(document, body);
        var (text, lines) = PlainText.Of(body);
        return new PostingDocument(StorableText.Clean(body.InnerHtml.Trim()), text, lines);
    }

    private static HtmlSanitizer CreateSanitizer()
    {
        var sanitizer = new HtmlSanitizer { KeepChildNodes = true, AllowDataAttributes = false };
        sanitizer.AllowedTags.Clear();
        sanitizer.AllowedTags.UnionWith(s_tags);
        sanitizer.AllowedAttributes.Clear();
        sanitizer.AllowedAttributes.Add("href");
        sanitizer.AllowedSchemes.Clear();
        sanitizer.AllowedSchemes.UnionWith(["http", "https", "mailto"]);
        sanitizer.AllowedCssProperties.Clear();
        sanitizer.AllowedAtRules.Clear();
        return sanitizer;
    }
}
