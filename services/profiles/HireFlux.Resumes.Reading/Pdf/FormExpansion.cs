using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>
/// How many bytes of drawing a page comes to when every form in it is drawn as often as it is called for: ten forms that each call for the
/// next one ten times are a few kilobytes in the file and ten billion pieces of work. Counted before PdfPig draws it.
/// </summary>
internal sealed partial class FormExpansion(PdfDocument document)
{
    private const long Endless = long.MaxValue / 4;
    private const int Deepest = 60;

    private readonly PdfObjects _objects = new(document);
    private readonly Dictionary<IndirectReference, long> _costs = [];

    /// <summary>Bytes drawn; <see cref="long.MaxValue"/> at most when a form draws itself.</summary>
    public long Of(DictionaryToken page)
    {
        var resources = Resources(page, 0);
        if (Forms(resources) is null)
        {
            return 0;
        }

        return _objects.Value(page, "Contents") switch
        {
            StreamToken stream => Cost(stream, resources, 0),
            ArrayToken parts => Math.Min(Endless, parts.Data.Take(1_000).Sum(part => _objects.Resolve(part) is StreamToken stream ? Math.Min(Cost(stream, resources, 0), Endless / 1_000) : 0)),
            _ => 0,
        };
    }

    private long Cost(StreamToken stream, DictionaryToken? resources, int depth)
    {
        var own = stream.StreamDictionary.TryGet(NameToken.Create("Resources"), out _) ? _objects.Value(stream.StreamDictionary, "Resources") as DictionaryToken : resources;
        var content = stream.Decode(document.Structure.FilterProvider, document.Structure.TokenScanner);
        long cost = content.Length + 1;
        if (Forms(own) is not { } forms)
        {
            return cost;
        }

        foreach (Match call in Calls().Matches(Encoding.Latin1.GetString(content.Span)))
        {
            var name = Name().Replace(call.Groups[1].Value, code => ((char)byte.Parse(code.ValueSpan[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
            cost += forms.TryGet(NameToken.Create(name), out var form) ? Called(form, own, depth + 1) : 0;
            if (cost >= Endless)
            {
                return Endless;
            }
        }

        return cost;
    }

    private long Called(IToken form, DictionaryToken? resources, int depth)
    {
        if (_objects.Resolve(form) is not StreamToken stream || (_objects.Value(stream.StreamDictionary, "Subtype") as NameToken)?.Data != "Form")
        {
            return 1;
        }

        if (form is not IndirectReferenceToken { Data: var reference } || depth > Deepest)
        {
            return Endless;
        }

        if (!_costs.TryGetValue(reference, out var cost))
        {
            // Called for while it is being counted, it draws itself.
            _costs[reference] = Endless;
            _costs[reference] = cost = Cost(stream, resources, depth);
        }

        return cost;
    }

    private DictionaryToken? Forms(DictionaryToken? resources) => resources is null ? null : _objects.Value(resources, "XObject") as DictionaryToken;

    // A page without resources has those of the folder it is in.
    private DictionaryToken? Resources(DictionaryToken node, int depth) =>
        _objects.Value(node, "Resources") as DictionaryToken
        ?? (depth < Deepest && _objects.Value(node, "Parent") is DictionaryToken parent ? Resources(parent, depth + 1) : null);

    [GeneratedRegex(@"/([^\s/<>\[\]()%]+)\s+Do\b", RegexOptions.CultureInvariant)]
    private static partial Regex Calls();

    [GeneratedRegex("#[0-9A-Fa-f]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
