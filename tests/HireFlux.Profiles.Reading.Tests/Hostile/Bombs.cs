using System.Globalization;
using System.IO.Compression;
using System.Text;
using HireFlux.Resumes.Reading.Tests.Docx;

namespace HireFlux.Profiles.Reading.Tests.Hostile;

/// <summary>Files made to exhaust whoever reads them, by name.</summary>
internal static class Bombs
{
    private const string Hello = "BT /F1 12 Tf 72 700 Td (Ann Example) Tj ET\n";

    public static IReadOnlyList<(string Name, byte[] File)> All { get; } =
    [
        ("page tree that is its own child", PdfFile.OfPage(Hello).Object(2, "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>").ToBytes()),
        ("page tree without end", Chain(4_000)),
        ("page that is its own parent", PdfFile.OfPage(Hello).Object(3, "<< /Type /Page /Parent 3 0 R /Contents 5 0 R >>").ToBytes()),
        ("a billion pages declared", PdfFile.OfPage(Hello).Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>").ToBytes()),
        ("form that draws itself", Form("/X 6 0 R", "/X Do")),
        ("forms that draw each other in powers", Powers(24)),
        ("cross-reference table before itself", PdfFile.OfPage(Hello).ToBytes("/Prev TABLE")),
        ("length that refers to itself", PdfFile.OfPage(Hello).Object(5, "<< /Length 5 0 R >>\nstream\n" + Hello + "\nendstream").ToBytes()),
        ("content of 300,000 blanks in each of many streams", Many(40, new string(' ', 1_500_000))),
        ("content that unpacks to 15 MB of operators", PdfFile.OfPage(Repeat("q 1 0 0 1 0 0 cm ", 850_000)).ToBytes()),
        ("text of a million letters", PdfFile.OfPage(Repeat(Hello, 100_000)).ToBytes()),
        ("text of 390,000 letters in one place", PdfFile.OfPage("BT /F1 1 Tf 72 700 Td " + Repeat("(abcdefghijklm) Tj ", 29_000) + " ET").ToBytes()),
        ("letters all over the page", PdfFile.OfPage("BT /F1 3 Tf " + Scattered(60_000) + " ET").ToBytes()),
        ("a million lines drawn", PdfFile.OfPage(Hello + Repeat("0 0 m 9 9 l S ", 1_000_000)).ToBytes()),
        ("one path of a million points", PdfFile.OfPage(Hello + "0 0 m " + Repeat("9 9 l ", 2_000_000) + "S").ToBytes()),
        ("saved states without end", PdfFile.OfPage(Repeat("q ", 5_000_000) + Hello).ToBytes()),
        ("arrays in arrays in content", PdfFile.OfPage(Hello + Repeat("[", 3_000_000)).ToBytes()),
        ("dictionaries in dictionaries in content", PdfFile.OfPage(Hello + "/A " + Repeat("<</A ", 1_000_000) + "BDC").ToBytes()),
        ("character map with ranges of everything", Map(Repeat("1 beginbfrange <0000> <FFFF> <0000> endbfrange\n", 2_000))),
        ("character map with a range of a billion", Map("1 beginbfrange <00000000> <7FFFFFFF> <00000000> endbfrange 1 begincidrange <00000000> <7FFFFFFF> 0 endcidrange\n")),
        ("character map of a million codes", Map("1000000 beginbfchar\n" + Repeat("<0041> <0042>\n", 900_000) + "endbfchar\n")),
        ("character map that uses itself", Map("/Own usecmap\n", "/UseCMap 7 0 R")),
        ("widths of a font without end", Font("/Widths [" + Repeat("500 ", 1_000_000) + "]")),
        ("font whose encoding is itself", Font("/Encoding 4 0 R")),
        ("font program of noise", FontProgram(Noise(2_000_000))),
        ("object stream in itself", PdfFile.OfPage(Hello).Packed(6, "/Type /ObjStm /N 100000000 /First 10 /Extends 6 0 R", Encoding.ASCII.GetBytes(Repeat("6 0 ", 1_000))).ToBytes()),
        ("run lengths in run lengths", PdfFile.OfPage(Hello).Stream(5, "/Filter [" + Repeat("/RunLengthDecode ", 40) + "]", RunLengths()).ToBytes()),
        ("LZW that grows", PdfFile.OfPage(Hello).Stream(5, "/Filter [/ASCIIHexDecode /LZWDecode /LZWDecode /LZWDecode]", Encoding.ASCII.GetBytes(Repeat("800B6050220C0C8501", 100_000))).ToBytes()),
        ("predictor with columns without end", PdfFile.OfPage(Hello).Packed(5, "/DecodeParms << /Predictor 12 /Columns 2000000000 /Colors 30 /BitsPerComponent 16 >>", new byte[100_000]).ToBytes()),
        ("outline and names in circles", PdfFile.OfPage(Hello).Object(1, "<< /Type /Catalog /Pages 2 0 R /Outlines 1 0 R /Names 1 0 R /StructTreeRoot 1 0 R /MarkInfo 1 0 R /Kids [1 0 R] /K [1 0 R] >>").ToBytes()),
        ("structure tree that branches into itself", PdfFile.OfPage(Hello).Object(1, "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R /MarkInfo << /Marked true >> >>").Object(6, "<< /Type /StructTreeRoot /K [6 0 R 6 0 R 6 0 R 6 0 R] >>").ToBytes()),
        ("page of a size without end", PdfFile.OfPage("1e30 0 0 1e30 0 0 cm BT /F1 1e30 Tf 1e38 1e38 Td (Ann) Tj ET").Object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [-1e38 -1e38 1e38 1e38] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>").ToBytes()),
        ("paragraph of a million runs", DocxFile.Of("<w:p>" + Repeat("<w:r><w:t>a</w:t></w:r>", 160_000) + "</w:p>").ToBytes()),
        ("text of one word of two million letters", DocxFile.Of(DocxFile.Paragraph(new string('a', 2_000_000))).ToBytes()),
        ("text of 390,000 letters without a blank", DocxFile.Of(DocxFile.Paragraph(Repeat("ab@", 130_000))).ToBytes()),
        ("text of 390,000 digits", DocxFile.Of(DocxFile.Paragraph(Repeat("20 ", 130_000))).ToBytes()),
        ("390,000 dots and dashes", DocxFile.Of(DocxFile.Paragraph(Repeat(".-", 195_000))).ToBytes()),
        ("12,000 lines of dates", DocxFile.Of(Repeat(DocxFile.Paragraph("Jan 2020 - Present"), 12_000)).ToBytes()),
        ("12,000 headings", DocxFile.Of(Repeat(DocxFile.Paragraph("Experience"), 12_000)).ToBytes()),
        ("8,000 links", DocxFile.Of(Repeat("<w:p><w:r><w:t>https://example.org/a ann@example.org</w:t></w:r></w:p>", 8_000)).ToBytes()),
        ("marks piled on one letter", DocxFile.Of(DocxFile.Paragraph("a" + Repeat("\u0301\u0323", 190_000))).ToBytes()),
        ("tables in tables", DocxFile.Of(Repeat("<w:tbl><w:tr><w:tc>", 35) + DocxFile.Paragraph("Ann") + Repeat("</w:tc></w:tr></w:tbl>", 35)).ToBytes()),
        ("table of 100,000 cells", DocxFile.Of("<w:tbl><w:tr>" + Repeat("<w:tc><w:p><w:r><w:t>2020</w:t></w:r></w:p></w:tc>", 90_000) + "</w:tr></w:tbl>").ToBytes()),
        ("fields that never end", DocxFile.Of("<w:p>" + Repeat("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>HYPERLINK \"</w:instrText><w:t>a</w:t></w:r>", 50_000) + "</w:p>").ToBytes()),
        ("styles based on each other", DocxFile.Of(DocxFile.Paragraph("Ann", "<w:pStyle w:val=\"a\"/>")).Part("styles", "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>").ToBytes()),
        ("an archive in an archive", DocxFile.Of(DocxFile.Paragraph("Ann")).With("word/media/a.png", DocxFile.Of(DocxFile.Paragraph("Ann")).ToBytes()).ToBytes()),
        ("16 MB of attributes", DocxFile.Of("<w:p " + string.Concat(Enumerable.Range(0, 400_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"w:a{i}=\"\" "))) + "/>").ToBytes()),
        ("15 MB of blanks in a part", DocxFile.Of(new string(' ', 15_000_000) + DocxFile.Paragraph("Ann")).ToBytes()),
        ("4.9 MB of noise after a header", [.. "%PDF-1.7\n"u8, .. Noise(4_900_000)]),
        ("4.9 MB of noise in a zip's shape", [.. "PK\x03\x04"u8, .. Noise(4_900_000), .. "PK\x05\x06\0\0\0\0\x05\0\x05\0\0\0\0\0\x04\0\0\0\0\0"u8]),
    ];

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(5).NextBytes(noise);
        return noise;
    }

    private static byte[] Chain(int length)
    {
        var file = PdfFile.OfPage(Hello);
        file.Object(2, "<< /Type /Pages /Kids [10 0 R] /Count 1 >>");
        for (var i = 10; i < 10 + length; i++)
        {
            file.Object(i, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Kids [{i + 1} 0 R] /Count 1 /Parent {(i == 10 ? 2 : i - 1)} 0 R >>"));
        }

        return file.Object(10 + length, "<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>").ToBytes();
    }

    private static byte[] Form(string resources, string content) => PdfFile.OfPage(Hello + "/X Do", "/Font << /F1 4 0 R >> /XObject << /X 6 0 R >>")
        .Stream(6, $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << {resources} >> >>", Encoding.ASCII.GetBytes(content)).ToBytes();

    private static byte[] Powers(int depth)
    {
        var file = PdfFile.OfPage(Hello + "/X Do", "/Font << /F1 4 0 R >> /XObject << /X 10 0 R >>");
        for (var i = 10; i < 10 + depth; i++)
        {
            file.Stream(i, string.Create(CultureInfo.InvariantCulture, $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 4 0 R >> /XObject << /X {i + 1} 0 R >> >>"), Encoding.ASCII.GetBytes("/X Do /X Do"));
        }

        return file.Stream(10 + depth, "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 4 0 R >> >>", Encoding.ASCII.GetBytes(Hello)).ToBytes();
    }

    private static byte[] Many(int pages, string content)
    {
        var file = PdfFile.OfPage(Hello).Object(2, $"<< /Type /Pages /Kids [{Repeat("3 0 R ", pages)}] /Count {pages} >>");
        return file.Object(3, $"<< /Type /Page /Parent 2 0 R /Contents [{Repeat("5 0 R ", pages)}] >>").Packed(5, string.Empty, Encoding.ASCII.GetBytes(content)).ToBytes();
    }

    private static string Scattered(int letters)
    {
        var random = new Random(7);
        return string.Concat(Enumerable.Range(0, letters).Select(_ => string.Create(CultureInfo.InvariantCulture, $"1 0 0 1 {random.Next(612)} {random.Next(792)} Tm (a) Tj ")));
    }

    private static byte[] Map(string ranges, string dictionary = "") => PdfFile.OfPage(Hello)
        .Object(4, "<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding 7 0 R /ToUnicode 7 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (A) /Ordering (I) /Supplement 0 >> >>] >>")
        .Packed(7, "/Type /CMap /CMapName /Own " + dictionary, Encoding.ASCII.GetBytes("/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n" + ranges + "endcmap")).ToBytes();

    private static byte[] Font(string more) => PdfFile.OfPage(Hello).Object(4, $"<< /Type /Font /Subtype /TrueType /BaseFont /Own /FirstChar 0 /LastChar 2147483647 {more} >>").ToBytes();

    private static byte[] FontProgram(byte[] program) => PdfFile.OfPage(Hello)
        .Object(4, "<< /Type /Font /Subtype /TrueType /BaseFont /Own /FirstChar 0 /LastChar 255 /FontDescriptor << /Type /FontDescriptor /FontName /Own /Flags 4 /FontFile2 8 0 R >> >>")
        .Packed(8, string.Empty, [.. "\0\x01\0\0\0\x0A"u8, .. program]).ToBytes();

    private static byte[] RunLengths() => [.. Enumerable.Range(0, 200_000).SelectMany(_ => new byte[] { 129, 129 })];

    private static byte[] Deflated(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(data);
        }

        return packed.ToArray();
    }

    /// <summary>Streams that unpack to what unpacks to far more.</summary>
    public static byte[] Layers(int megabytes) =>
        PdfFile.OfPage(Hello).Stream(5, "/Filter [/FlateDecode /FlateDecode /FlateDecode]", Deflated(Deflated(Deflated(new byte[megabytes * 1024 * 1024])))).ToBytes();
}
