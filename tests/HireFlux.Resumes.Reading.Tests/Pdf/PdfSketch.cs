using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace HireFlux.Resumes.Reading.Tests.Pdf;

/// <summary>A PDF put together piece by piece, each at a place of its own, as any generator may do it.</summary>
internal sealed class PdfSketch
{
    private readonly List<StringBuilder> _pages = [new()];
    private readonly List<(int Page, string Annotation)> _links = [];
    private readonly List<string> _fonts = [];
    private readonly List<string> _streams = [];
    private bool _picture;

    public PdfSketch()
    {
        foreach (var name in new[] { "Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Courier" })
        {
            _fonts.Add($"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>");
        }
    }

    /// <summary>Text at a place in points from the lower left corner; ‘operators’ come before it (letter spacing, for instance).</summary>
    public PdfSketch Text(double x, double y, string text, double size = 10, int font = 0, string operators = "")
    {
        var codes = string.Concat(text.Select(letter => ((int)(letter == '•' ? 0x95 : letter)).ToString("X2", CultureInfo.InvariantCulture)));
        return Draw($"BT /F{font} {Number(size)} Tf {operators} {Number(x)} {Number(y)} Td <{codes}> Tj ET");
    }

    public PdfSketch Bold(double x, double y, string text, double size = 10) => Text(x, y, text, size, 1);

    /// <summary>Lines under one another, twelve points apart.</summary>
    public PdfSketch Lines(double x, double top, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            Text(x, top - (12 * i), lines[i]);
        }

        return this;
    }

    public PdfSketch Box(double x, double y, double width, double height, double grey = 0) => Draw($"{Number(grey)} g {Number(x)} {Number(y)} {Number(width)} {Number(height)} re f 0 g");

    public PdfSketch Picture()
    {
        _picture = true;
        return Draw("q 595 0 0 842 0 0 cm /I Do Q");
    }

    public PdfSketch Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    public PdfSketch Link(double x, double y, double width, double height, string uri)
    {
        _links.Add((_pages.Count - 1, $"<</Type/Annot/Subtype/Link/Rect[{Number(x)} {Number(y)} {Number(x + width)} {Number(y + height)}]/A<</S/URI/URI({uri})>>>>"));
        return this;
    }

    public PdfSketch Draw(string operators)
    {
        _pages[^1].Append(operators).Append('\n');
        return this;
    }

    /// <summary>A font that draws boxes for letters, half as wide as high, with what its code 1 means; answers its number.</summary>
    public int BoxFont(string unicode)
    {
        var map = $"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <01> <{unicode}> endbfchar 1 beginbfrange <20> <7E> <0020> endbfrange endcmap end";
        var names = string.Concat(Enumerable.Range(1, 126).Select(code => $"/g{code}"));
        var widths = string.Join(' ', Enumerable.Range(1, 126).Select(code => code == 1 ? 500 : (char)code switch { 'f' or 't' or ' ' => 278, 'i' or 'l' => 222, 'r' => 333, _ => 556 }));
        var drawing = Reference("500 0 0 0 400 700 d1 0 0 400 700 re f");
        var drawings = string.Concat(Enumerable.Range(1, 126).Select(code => $"/g{code} {drawing}"));
        _fonts.Add($"<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 1/LastChar 126/Widths[{widths}]/Encoding<</Type/Encoding/Differences[1{names}]>>/CharProcs<<{drawings}>>/ToUnicode {Reference(map)}>>");
        return _fonts.Count - 1;
    }

    private string Reference(string content)
    {
        _streams.Add(content);
        return $"@{_streams.Count - 1}@ 0 R";
    }

    public byte[] Build(bool packed = false)
    {
        var objects = new List<byte[]>();
        int Add(string text) => AddBytes(Encoding.Latin1.GetBytes(text));
        int AddBytes(byte[] bytes)
        {
            objects.Add(bytes);
            return objects.Count;
        }

        Add("<</Type/Catalog/Pages 2 0 R>>");
        Add(string.Empty);
        var maps = _streams.ConvertAll(stream => AddBytes(Stream(stream, false)));
        var fonts = _fonts.ConvertAll(font => Add(_streams.Select((_, i) => i).Aggregate(font, (text, i) => text.Replace($"@{i}@", $"{maps[i]}", StringComparison.Ordinal))));
        var picture = _picture ? $"/XObject<</I {Add("<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>stream\nx\nendstream")} 0 R>>" : string.Empty;
        var resources = $"<</Font<<{string.Concat(fonts.Select((number, i) => $"/F{i} {number} 0 R"))}>>{picture}>>";
        var pages = new List<int>();
        for (var i = 0; i < _pages.Count; i++)
        {
            var content = AddBytes(Stream(_pages[i].ToString(), packed));
            var links = string.Concat(_links.Where(link => link.Page == i).Select(link => link.Annotation));
            pages.Add(Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources{resources}/Contents {content} 0 R/Annots[{links}]>>"));
        }

        objects[1] = Encoding.Latin1.GetBytes($"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select(page => $"{page} 0 R"))}]>>");
        return PdfFile.Of(objects);
    }

    private static byte[] Stream(string content, bool packed)
    {
        var bytes = Encoding.Latin1.GetBytes(content);
        if (packed)
        {
            using var memory = new MemoryStream();
            using (var zlib = new ZLibStream(memory, CompressionLevel.Optimal))
            {
                zlib.Write(bytes);
            }

            bytes = memory.ToArray();
        }

        return [.. Encoding.Latin1.GetBytes($"<<{(packed ? "/Filter/FlateDecode" : string.Empty)}/Length {bytes.Length}>>stream\n"), .. bytes, .. "\nendstream"u8];
    }

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
