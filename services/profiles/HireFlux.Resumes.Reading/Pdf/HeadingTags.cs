using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Which marked content the structure tree of a tagged PDF calls a heading (ISO 32000-1, 14.7 and 14.8.4.3.2).</summary>
internal sealed class HeadingTags
{
    private const int MostElements = 20_000;
    private const int Deepest = 60;

    private readonly HashSet<(int Page, int Content)> _headings = [];
    private readonly Dictionary<string, string> _roles = [];
    private readonly PdfObjects _objects;
    private Dictionary<UglyToad.PdfPig.Core.IndirectReference, int> _pages = [];
    private int _elements;

    private HeadingTags(PdfDocument document) => _objects = new PdfObjects(document);

    public static HeadingTags Of(PdfDocument document)
    {
        var tags = new HeadingTags(document);
        if (tags._objects.Value(tags._objects.Catalog, "StructTreeRoot") is DictionaryToken root)
        {
            tags._pages = PageTree.Numbers(tags._objects);
            tags.ReadRoles(root);
            tags.Walk(tags._objects.Value(root, "K"), 0, false, 0);
        }

        return tags;
    }

    /// <summary>The letters of the page that stand in headings.</summary>
    public HashSet<Letter> LettersOf(Page page)
    {
        var letters = new HashSet<Letter>(ReferenceEqualityComparer.Instance);
        if (_headings.Any(heading => heading.Page == page.Number))
        {
            Collect(page.GetMarkedContents(), page.Number, letters, 0);
        }

        return letters;
    }

    private void Collect(IReadOnlyList<MarkedContentElement> elements, int page, HashSet<Letter> letters, int depth)
    {
        foreach (var element in elements)
        {
            if (_headings.Contains((page, element.MarkedContentIdentifier)))
            {
                letters.UnionWith(element.Letters);
            }
            else if (depth < Deepest)
            {
                Collect(element.Children, page, letters, depth + 1);
            }
        }
    }

    // Word calls its own styles by their names and says in the role map what they stand for.
    private void ReadRoles(DictionaryToken root)
    {
        if (_objects.Value(root, "RoleMap") is DictionaryToken roles)
        {
            foreach (var (name, role) in roles.Data)
            {
                if (_objects.Resolve(role) is NameToken known)
                {
                    _roles[name] = known.Data;
                }
            }
        }
    }

    private void Walk(IToken? token, int page, bool heading, int depth)
    {
        if (depth > Deepest || ++_elements > MostElements)
        {
            return;
        }

        switch (_objects.Resolve(token))
        {
            case ArrayToken array:
                foreach (var child in array.Data)
                {
                    Walk(child, page, heading, depth + 1);
                }

                break;
            case NumericToken content when heading:
                _headings.Add((page, content.Int));
                break;
            case DictionaryToken element:
                page = PdfObjects.Reference(element, "Pg") is { } reference && _pages.TryGetValue(reference, out var number) ? number : page;
                if (_objects.Value(element, "MCID") is NumericToken marked)
                {
                    Walk(marked, page, heading, depth + 1);
                }
                else if (_objects.Value(element, "K") is { } children)
                {
                    Walk(children, page, heading || IsHeading(element), depth + 1);
                }

                break;
        }
    }

    private bool IsHeading(DictionaryToken element)
    {
        var type = (_objects.Value(element, "S") as NameToken)?.Data ?? string.Empty;
        type = _roles.GetValueOrDefault(type, type);
        return type is "H" or "Title" || (type.Length == 2 && type[0] == 'H' && char.IsAsciiDigit(type[1]));
    }
}
