using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>The pages in their order (ISO 32000-1, 7.7.3).</summary>
internal static class PageTree
{
    private const int Deepest = 30;
    private const int Most = 500;

    /// <summary>The number of each page, from 1, by its reference.</summary>
    public static Dictionary<IndirectReference, int> Numbers(PdfObjects objects)
    {
        var numbers = new Dictionary<IndirectReference, int>();
        Walk(objects, objects.Value(objects.Catalog, "Pages"), numbers, 0);
        return numbers;
    }

    private static void Walk(PdfObjects objects, IToken? node, Dictionary<IndirectReference, int> numbers, int depth)
    {
        if (depth > Deepest || node is not DictionaryToken tree || objects.Value(tree, "Kids") is not ArrayToken kids)
        {
            return;
        }

        foreach (var kid in kids.Data)
        {
            if (numbers.Count >= Most || objects.Resolve(kid) is not DictionaryToken page)
            {
                return;
            }

            if (objects.Value(page, "Kids") is not null)
            {
                Walk(objects, page, numbers, depth + 1);
            }
            else if (kid is IndirectReferenceToken reference)
            {
                numbers.TryAdd(reference.Data, numbers.Count + 1);
            }
        }
    }
}
