using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using HireFlux.Resumes.Reading.Tests.Docx;

namespace HireFlux.Resumes.Reading.Tests.Inspection;

public sealed class FileInspectorTests
{
    private const string OneObject = "1 0 obj\n<< /Type /Catalog >>\nendobj\n";
    private const string Ending = "startxref\n0\n%%EOF\n";

    [Fact]
    public void Files_are_told_by_content()
    {
        Assert.Equal(FileKind.Docx, Kind(Word().ToBytes()));
        Assert.Equal(FileKind.Pdf, Kind(Pdf(OneObject)));
        Assert.Equal(FileKind.Pdf, Kind([.. new byte[1_024], .. Pdf(OneObject)]));
        Assert.Equal(ReadingError.Unsupported, Error([.. Enumerable.Repeat((byte)'x', 2_000), .. Pdf(OneObject)]));
    }

    [Theory]
    [InlineData(@"{\rtf1\ansi Ann Example}")]
    [InlineData("<!DOCTYPE html><html></html>")]
    [InlineData("\u0089PNG\r\n\u001A\n")]
    [InlineData("Ann Example, nurse")]
    public void What_is_neither_is_unsupported(string content) => Assert.Equal(ReadingError.Unsupported, Error(Encoding.Latin1.GetBytes(content)));

    [Theory]
    [InlineData("mimetype", "application/vnd.oasis.opendocument.text")]
    [InlineData("META-INF/MANIFEST.MF", "Manifest-Version: 1.0")]
    [InlineData("[Content_Types].xml", "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>")]
    public void Other_zips_are_unsupported(string name, string content) => Assert.Equal(ReadingError.Unsupported, Error(Zip((name, content))));

    [Fact]
    public void Nothing_and_white_space_are_empty()
    {
        Assert.Equal(ReadingError.Empty, Error([]));
        Assert.Equal(ReadingError.Empty, Error("  \r\n"u8.ToArray()));
    }

    [Fact]
    public void Old_documents_are_unsupported_and_encrypted_ones_encrypted()
    {
        byte[] head = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        Assert.Equal(ReadingError.Unsupported, Error([.. head, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument")]));
        Assert.Equal(ReadingError.Encrypted, Error([.. head, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
        var locked = Word().ToBytes();
        locked[locked.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1;
        Assert.Equal(ReadingError.Encrypted, Error(locked));
    }

    [Fact]
    public void Programs_in_documents_are_active_content()
    {
        Assert.Equal(ReadingError.ActiveContent, Error(Word().With("word/vbaProject.bin", "x").ToBytes()));
        Assert.Equal(ReadingError.ActiveContent, Error(Word().With("word/embeddings/oleObject1.bin", "x").ToBytes()));
        Assert.Equal(ReadingError.ActiveContent, Error(Word().With("word/activeX/activeX1.xml", "<x/>").ToBytes()));
        Assert.Equal(ReadingError.ActiveContent, Error(Word().With("word/media/a.exe", "MZ").ToBytes()));
        Assert.Equal(ReadingError.ActiveContent, Error(new DocxFile { MainType = "application/vnd.ms-word.document.macroEnabled.main+xml" }.With("word/document.xml", "<x/>").ToBytes()));
        Assert.Equal(ReadingError.ActiveContent, Error(Word().With("word/x.xml", "<x/>").Type("/word/x.xml", "application/vnd.ms-office.vbaProject").ToBytes()));
    }

    [Theory]
    [InlineData("<< /S /JavaScript /JS (app.alert(1)) >>")]
    [InlineData("<< /S /J#61vaScript >>")]
    [InlineData("<< /AA << /O << /J#53 5 0 R >> >> >>")]
    [InlineData("<< /S /Launch /F (cmd.exe) >>")]
    [InlineData("<< /Type /Filespec /F (invoice.pdf.exe) /EF << /F 4 0 R >> >>")]
    [InlineData("<< /Type /Filespec /UF <FEFF0061002E006500780065> >>")]
    public void Programs_in_pdfs_are_active_content(string dictionary)
    {
        Assert.Equal(ReadingError.ActiveContent, Error(Pdf(OneObject + "2 0 obj\n" + dictionary + "\nendobj\n")));
        var packed = Packed(Encoding.ASCII.GetBytes("7 0 " + dictionary));
        Assert.Equal(ReadingError.ActiveContent, Error(Pdf(OneObject, Stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", packed))));
    }

    [Theory]
    [InlineData("<< /A << /S /URI /URI (https://example.org/JavaScript) >> >>")]
    [InlineData("<< /Title (All about \\(/JS\\) and /Launch) >> % /JavaScript")]
    [InlineData("<< /Type /Filespec /F (resume.json) >>")]
    public void Links_and_words_are_no_programs(string dictionary) => Assert.Equal(FileKind.Pdf, Kind(Pdf(OneObject + "2 0 obj\n" + dictionary + "\nendobj\n")));

    [Fact]
    public void More_than_a_resume_has_is_too_large()
    {
        Assert.Equal(ReadingError.TooLarge, Error(new byte[(5 * 1024 * 1024) + 1]));
        Assert.Equal(ReadingError.TooLarge, Error(Pdf(string.Concat(Enumerable.Repeat("1 0 obj << /Type /Page >> endobj\n", 61)))));
        Assert.Equal(ReadingError.TooLarge, Error(Pdf(string.Concat(Enumerable.Repeat("1 0 obj 1 endobj\n", 30_001)))));
        Assert.Equal(ReadingError.TooLarge, Error(Pdf(OneObject, Stream("/Filter /FlateDecode", Packed(new byte[17 * 1024 * 1024])))));
        Assert.Equal(ReadingError.TooLarge, Error(Pdf(OneObject, Stream("/Filter [/FlateDecode /FlateDecode]", Packed(Packed(new byte[17 * 1024 * 1024]))))));
    }

    [Fact]
    public void Zip_bombs_are_too_large()
    {
        Assert.Equal(ReadingError.TooLarge, Error(Word().With("word/media/a.bmp", new byte[30 * 1024 * 1024]).ToBytes()));
        Assert.Equal(ReadingError.TooLarge, Error(Word().With("word/media/a.png", Zip(("b.txt", "x"))).ToBytes()));
        Assert.Equal(ReadingError.TooLarge, Error(Many(2_100)));
        Assert.Equal(ReadingError.TooLarge, Error(Overlapping()));
        Assert.Equal(ReadingError.TooLarge, Error(Lying()));
    }

    [Fact]
    public void Xml_bombs_are_too_large()
    {
        var laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>";
        Assert.Equal(ReadingError.TooLarge, Error(new DocxFile().With("word/document.xml", laughs).ToBytes()));
        Assert.Equal(ReadingError.TooLarge, Error(new DocxFile().With("word/document.xml", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(laughs)).ToArray()).ToBytes()));
        Assert.Equal(ReadingError.TooLarge, Error(new DocxFile().With("word/document.xml", string.Concat(Enumerable.Repeat("<x>", 50_000))).ToBytes()));
        Assert.Equal(ReadingError.TooLarge, Error(new DocxFile().With("word/document.xml", "<x>" + string.Concat(Enumerable.Range(0, 500_001).Select(i => i % 9 == 0 ? "<y/>" : "<z/>")) + "</x>").ToBytes()));
    }

    [Fact]
    public void An_element_with_attributes_without_end_is_too_large() =>
        Assert.Equal(ReadingError.TooLarge, Error(new DocxFile().With("word/document.xml", "<x " + string.Concat(Enumerable.Range(0, 1_001).Select(i => $"a{i}=\"\" ")) + "/>").ToBytes()));

    // 38 30 is the head of zlib data with a dictionary that nobody has, which is told by another exception than other damage.
    [Theory]
    [InlineData("800B6050220C0C8501")]
    [InlineData("x\u009C????????")]
    public void Streams_that_cannot_be_unpacked_are_left_to_the_reader(string data) =>
        Assert.Equal(FileKind.Pdf, Kind(Pdf(OneObject, Stream("/Filter /FlateDecode", Encoding.Latin1.GetBytes(data)))));

    [Fact]
    public void Truncated_files_are_corrupt()
    {
        var word = Word().ToBytes();
        Assert.Equal(ReadingError.Corrupt, Error(word[..(word.Length / 2)]));
        var pdf = Pdf(OneObject + OneObject + OneObject);
        Assert.Equal(ReadingError.Corrupt, Error(pdf[..(pdf.Length - Ending.Length - 10)]));
        Assert.Equal(ReadingError.Corrupt, Error("%PDF-1.4\n"u8.ToArray()));
    }

    // At any place of the directory, so in any of its fields, also those of Zip64.
    [Theory]
    [InlineData(uint.MaxValue)]
    [InlineData(int.MaxValue)]
    [InlineData(0x80000000)]
    [InlineData(uint.MaxValue - 29)]
    public void A_directory_with_any_number_is_told_and_never_thrown_at(uint number)
    {
        var word = Word().ToBytes();
        for (var at = word.AsSpan().IndexOf("PK\x01\x02"u8) + 4; at <= word.Length - sizeof(uint); at++)
        {
            var file = word.ToArray();
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), number);
            var (kind, error) = FileInspector.Inspect(file);
            Assert.True(kind is not null ^ error is not null, $"at {at}");
        }
    }

    private static DocxFile Word() => DocxFile.Of(DocxFile.Paragraph("Ann Example"));

    private static FileKind? Kind(byte[] file) => FileInspector.Inspect(file).Kind;

    private static ReadingError? Error(byte[] file) => FileInspector.Inspect(file).Error;

    private static byte[] Pdf(string objects, params byte[][] more) =>
        [.. "%PDF-1.7\n"u8, .. Encoding.Latin1.GetBytes(objects), .. more.SelectMany(bytes => bytes), .. Encoding.ASCII.GetBytes(Ending)];

    private static byte[] Stream(string dictionary, byte[] data) =>
        [.. Encoding.ASCII.GetBytes($"9 0 obj\n<< {dictionary} /Length {data.Length} >>\nstream\n"), .. data, .. "\nendstream\nendobj\n"u8];

    private static byte[] Packed(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(data);
        }

        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    private static byte[] Many(int entries)
    {
        var file = Word();
        for (var i = 0; i < entries; i++)
        {
            file.With($"word/media/{i}.png", "x");
        }

        return file.ToBytes();
    }

    // The last two entries of the directory point to the same data.
    private static byte[] Overlapping()
    {
        var file = Word().With("word/media/a.png", new string('x', 50)).With("word/media/b.png", new string('x', 50)).ToBytes();
        var last = file.AsSpan().LastIndexOf("PK\x01\x02"u8);
        var before = file.AsSpan(0, last).LastIndexOf("PK\x01\x02"u8);
        file.AsSpan(before + 42, 4).CopyTo(file.AsSpan(last + 42));
        return file;
    }

    // The text unpacks to more than its entry says.
    private static byte[] Lying()
    {
        var file = new DocxFile().With("word/document.xml", "<x>" + new string(' ', 100_000) + "</x>").ToBytes();
        var last = file.AsSpan().LastIndexOf("PK\x01\x02"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(last + 24), 1_000);
        return file;
    }
}
