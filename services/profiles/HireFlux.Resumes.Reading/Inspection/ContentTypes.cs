using System.Xml;

namespace HireFlux.Resumes.Reading.Inspection;

/// <summary>What [Content_Types].xml says (ECMA-376 part 2, 10.1.2.2), as far as it matters here.</summary>
internal sealed class ContentTypes
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly Dictionary<string, string> _byExtension = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byPart = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The entry of the Word main document or template; null when there is none. Programs made with the Open XML SDK name its type as that of all XML.</summary>
    public string? MainPart(IReadOnlyList<ZipEntry> entries) =>
        _byPart.FirstOrDefault(pair => IsMain(pair.Value)).Key
        ?? entries.FirstOrDefault(entry => IsMain(Of(entry)) && entry.Name.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && !_byPart.ContainsKey(entry.Name))?.Name;

    /// <summary>Every type that is given to a part by its name.</summary>
    public IEnumerable<string> OfParts => _byPart.Values;

    /// <summary>Takes a Default or an Override in.</summary>
    public void Add(XmlReader element)
    {
        if (element.GetAttribute("ContentType") is not { } type)
        {
            return;
        }

        if (element.LocalName == "Default" && element.GetAttribute("Extension") is { } extension)
        {
            _byExtension.TryAdd(extension, type);
        }
        else if (element.LocalName == "Override" && element.GetAttribute("PartName") is { } part)
        {
            _byPart.TryAdd(part.TrimStart('/'), type);
        }
    }

    /// <summary>The type of an entry; empty when it has none.</summary>
    public string Of(ZipEntry entry) =>
        _byPart.TryGetValue(entry.Name, out var type) || _byExtension.TryGetValue(Path.GetExtension(entry.FileName).TrimStart('.'), out type) ? type : string.Empty;

    private static bool IsMain(string type) => type is Word + "document.main+xml" or Word + "template.main+xml";
}
