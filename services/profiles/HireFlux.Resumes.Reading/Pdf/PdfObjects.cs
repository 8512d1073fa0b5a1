using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Objects of the file behind references.</summary>
internal sealed class PdfObjects(PdfDocument document)
{
    private const int LongestChain = 8;

    public DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    /// <summary>What stands under a key, references followed; null when nothing does.</summary>
    public IToken? Value(DictionaryToken dictionary, string key) => dictionary.TryGet(NameToken.Create(key), out var token) ? Resolve(token) : null;

    public static IndirectReference? Reference(DictionaryToken dictionary, string key) =>
        dictionary.TryGet(NameToken.Create(key), out var token) && token is IndirectReferenceToken reference ? reference.Data : null;

    public IToken? Resolve(IToken? token)
    {
        for (var i = 0; i < LongestChain && token is IndirectReferenceToken reference; i++)
        {
            token = document.Structure.TokenScanner.Get(reference.Data)?.Data;
        }

        return token;
    }
}
