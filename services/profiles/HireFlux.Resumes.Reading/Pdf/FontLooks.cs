using System.Text.RegularExpressions;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Looks by font, each worked out once a file.</summary>
internal sealed partial class FontLooks
{
    private const int SemiBold = 600;

    private readonly Dictionary<(string Name, bool Bold, bool Italic), GlyphLook> _looks = [];

    public GlyphLook Of(Letter letter)
    {
        var details = letter.FontDetails;
        var fat = letter.RenderingMode is TextRenderingMode.FillThenStroke or TextRenderingMode.FillThenStrokeClip;
        var key = (details?.Name ?? letter.FontName ?? string.Empty, fat || details is { IsBold: true } or { Weight: >= SemiBold }, details is { IsItalic: true });
        if (!_looks.TryGetValue(key, out var look))
        {
            look = Look(key.Item1, key.Item2, key.Item3);
            _looks[key] = look;
        }

        return look;
    }

    private static GlyphLook Look(string fullName, bool bold, bool italic)
    {
        var name = SubsetTag().Replace(fullName, string.Empty);
        var kind = Icons().IsMatch(name) ? FontKind.Icons : Signs().IsMatch(name) ? FontKind.Signs : FontKind.Text;
        return new GlyphLook(name, bold || Bold().IsMatch(name), (italic && !MathSigns().IsMatch(name)) || Italic().IsMatch(name), kind);
    }

    [GeneratedRegex("^[A-Z]{6}\\+", RegexOptions.CultureInvariant)]
    private static partial Regex SubsetTag();

    // Names of the icon fonts in use, and what icon fonts of one's own are called.
    [GeneratedRegex(
        "awesome|phosphor|\\bfa-?(solid|brands|regular|light|thin|duotone)|icons?(?![a-z])|icomoon|feather|glyphicons|entypo|fontello|typicons|academicons|ionicons|octicons|devicons?|simple-?icons|remixicon|material.?(symbols|design)|marvosym|marvosy|fontmfizz|linearicons|themify|iconic|emoji|dingbat.?icons|weathericons",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Icons();

    [GeneratedRegex("^(symbol|wingdings|webdings|zapf ?dingbats|cmsy|msam|msbm|opensymbol|lmmathsymbols|dingbats|segoe ?ui ?symbol)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Signs();

    [GeneratedRegex("^(cmsy|cmmi|msam|lmmath)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MathSigns();

    // "CMBX10", "LMRoman10-Bold", "SFBX1000", "Lato-Black", "Calibri,Bold", "HelveticaNeue-Md" is not.
    [GeneratedRegex("bold|black|heavy|semibd|demi|extrabd|[-_, ]bd|^(cm|sf|ec|la)(bx|ssbx|csbx|bxti)|^nimbus.*medi|[-_]med(i)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Bold();

    [GeneratedRegex("italic|oblique|[-_, ]it$|[a-z]It$|slanted|^(cm|sf|ec)(ti|sl|bxti|ssi)|ital$|[-_]obl", RegexOptions.CultureInvariant)]
    private static partial Regex Italic();
}
