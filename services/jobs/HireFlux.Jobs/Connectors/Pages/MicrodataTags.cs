using AngleSharp.Html.Parser.Tokens;

namespace HireFlux.Jobs.Connectors.Pages;

/// <summary>Reads what a tag says as microdata.</summary>
internal static class MicrodataTags
{
    private static readonly HashSet<string> s_attributes = ["itemscope", "itemtype", "itemprop", "itemref", "id", "content", "datetime", "href", "src", "data", "value"];

    /// <summary>Whether an attribute says anything here.</summary>
    public static bool IsRead(ReadOnlyMemory<char> name) => s_attributes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.Span);

    /// <summary>Whether it begins a thing.</summary>
    public static bool IsThing(this HtmlTagToken tag) => tag.Attributes.Any(attribute => attribute.Name == "itemscope");

    /// <summary>Ids of the elements elsewhere that speak of the thing too; null when it names none.</summary>
    public static string? References(this HtmlTagToken tag) => Attribute(tag, "itemref");

    public static string? Id(this HtmlTagToken tag) => Attribute(tag, "id");

    /// <summary>The types of the thing, as addresses.</summary>
    public static string[] Types(this HtmlTagToken tag) => Words(tag, "itemtype");

    /// <summary>The properties it gives a value of, by their own names ("title" of "https://schema.org/title").</summary>
    public static List<string> Properties(this HtmlTagToken tag) => [.. Words(tag, "itemprop").Select(name => name[(name.LastIndexOf('/') + 1)..])];

    /// <summary>The value that is stated in an attribute; null when the content is the value.</summary>
    public static string? Value(this HtmlTagToken tag) => Attribute(tag, "content") ?? tag.Name switch
    {
        "time" => Attribute(tag, "datetime"),
        "a" or "area" or "link" => Attribute(tag, "href"),
        "img" or "audio" or "video" or "embed" or "iframe" or "source" or "track" => Attribute(tag, "src"),
        "object" => Attribute(tag, "data"),
        "data" or "meter" => Attribute(tag, "value"),
        _ => null,
    };

    private static string? Attribute(HtmlTagToken tag, string name) => tag.Attributes.Where(attribute => attribute.Name == name).Select(attribute => attribute.Value).FirstOrDefault();

    private static string[] Words(HtmlTagToken tag, string name) =>
        Attribute(tag, name)?.Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries) ?? [];
}
