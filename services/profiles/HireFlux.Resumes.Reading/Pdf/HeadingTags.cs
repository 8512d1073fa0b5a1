using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Which marked content the structure tree of a tagged PDF calls a heading (ISO 32000-1, 14.7 and 14.8.4.3.2).</summary>
internal sealed class HeadingTags
{
    private const int MostElements = 20_000;
    private const int Deepest = 60;

    private readonly Dictionary<(int Page, int Content), int> _headings = [];
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
            tags.Walk(tags._objects.Value(root, "K"), 0, null, 0);
        }

        return tags;
    }

    /// <summary>The letters of the page that stand in headings, with the level of each; 0 where the file does not tell it.</summary>
    public Dictionary<Letter, int> LettersOf(Page page)
    {
        var letters = new Dictionary<Letter, int>(ReferenceEqualityComparer.Instance);
        if (_headings.Keys.Any(heading => heading.Page == page.Number))
        {
            Collect(page.GetMarkedContents(), page.Number, letters, 0);
        }

        return letters;
    }

    private void Collect(IReadOnlyList<MarkedContentElement> elements, int page, Dictionary<Letter, int> letters, int depth)
    {
        foreach (var element in elements)
        {
            if (_headings.TryGetValue((page, element.MarkedContentIdentifier), out var level))
            {
                foreach (var letter in element.Letters)
                {
                    letters[letter] = level;
                }
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

    private void Walk(IToken? token, int page, int? heading, int depth)
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
            case NumericToken content when heading is { } level:
                _headings[(page, content.Int)] = level;
                break;
            case DictionaryToken element:
                page = PdfObjects.Reference(element, "Pg") is { } reference && _pages.TryGetValue(reference, out var number) ? number : page;
                if (_objects.Value(element, "MCID") is NumericToken marked)
                {
                    Walk(marked, page, heading, depth + 1);
                }
                else if (_objects.Value(element, "K") is { } children)
                {
                    Walk(children, page, heading ?? Level(element), depth + 1);
                }

                break;
        }
    }

    private int? Level(DictionaryToken element)
    {
        var type = (_objects.Value(element, "S") as NameToken)?.Data ?? string.Empty;
        type = _roles.GetValueOrDefault(type, type);
        return type is "Title" ? 1 : type is "H" ? 0 : type.Length == 2 && type[0] == 'H' && char.IsAsciiDigit(type[1]) ? type[1] - '0' : null;
    }
}
