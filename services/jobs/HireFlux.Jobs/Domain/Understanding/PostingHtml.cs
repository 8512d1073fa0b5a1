using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Makes boards' HTML safe, and plain text of it.</summary>
internal static class PostingHtml
{
    /// <summary>Text is never nested as deep; walking and writing a tree recurse.</summary>
    private const int MaxDepth = 128;

    private static readonly string[] s_tags =
    [
        "p", "br", "hr", "div", "span", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "em", "i", "u", "s", "sub", "sup",
        "small", "blockquote", "pre", "code", "a", "table", "thead", "tbody", "tfoot", "tr", "th", "td",
    ];

    /// <summary>Elements whose content is no text for readers; of other unknown elements the content stays.</summary>
    private static readonly string[] s_withoutText =
        ["script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "math", "textarea", "select", "button", "title", "head", "xmp", "noembed", "noframes", "plaintext"];

    private static readonly HtmlSanitizer s_sanitizer = CreateSanitizer();

    /// <summary>Sanitises HTML and reads its text.</summary>
    /// <param name="html">Anything.</param>
    /// <returns>Null when it is nested too deep to be a text.</returns>
    public static PostingDocument? Read(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        if (document.Body is not { } body || IsTooDeep(body))
        {
            return null;
        }

        foreach (var element in body.QuerySelectorAll(string.Join(',', s_withoutText)).ToList())
        {
            element.Remove();
        }

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

    private static bool IsTooDeep(INode root)
    {
        var depth = 0;
        var node = root;
        while (true)
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                if (++depth > MaxDepth)
                {
                    return true;
                }

                continue;
            }

            while (node.NextSibling is null)
            {
                if (node == root || node.Parent is null || --depth <= 0)
                {
                    return false;
                }

                node = node.Parent;
            }

            if (node == root)
            {
                return false;
            }

            node = node.NextSibling;
        }
    }
}
