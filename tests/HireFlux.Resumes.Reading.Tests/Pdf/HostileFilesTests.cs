using System.Globalization;
using System.IO.Compression;
using System.Text;
using HireFlux.Resumes.Reading.Pdf;

namespace HireFlux.Resumes.Reading.Tests.Pdf;

public sealed class HostileFilesTests
{
    private static readonly int s_mutations = Environment.GetEnvironmentVariable("HIREFLUX_SOAK") == "1" ? 10_000 : 120;

    [Fact]
    public void A_file_that_asks_for_a_password_is_encrypted() => Assert.Equal(ReadingError.Encrypted, Reading.Error(ProtectedFiles.ForReading));

    [Fact]
    public void A_file_protected_against_changes_is_read() =>
        Assert.Equal("Jane Roe", PdfTextReader.Read(ProtectedFiles.ForChanging, CancellationToken.None).Text?.PlainText);

    [Fact]
    public void Nothing_written_is_empty() => Assert.Equal(ReadingError.Empty, Reading.Error(new PdfSketch().Build()));

    [Fact]
    public void A_picture_of_a_page_is_a_scan() => Assert.Equal(ReadingError.ScannedImage, Reading.Error(new PdfSketch().Picture().Build()));

    [Fact]
    public void Text_that_a_scanner_recognised_is_read() =>
        Assert.Equal(["Jane Roe, engineer in the city of Cork"], new PdfSketch().Picture().Text(72, 700, "Jane Roe, engineer in the city of Cork", 11, 0, "3 Tr").Lines());

    [Fact]
    public void A_stamp_on_a_scan_makes_no_text_of_it() => Assert.Equal(ReadingError.ScannedImage, Reading.Error(new PdfSketch().Picture().Text(72, 700, "Scan 12").Build()));

    [Fact]
    public void A_font_that_says_nothing_of_its_letters_is_a_picture()
    {
        var sketch = new PdfSketch();
        var font = sketch.BoxFont("FFFD");
        Assert.Equal(ReadingError.ScannedImage, Reading.Error(sketch.Text(72, 700, new string('\u0001', 60), 10, font).Build()));
    }

    [Fact]
    public void Letters_turned_to_outlines_are_a_picture() =>
        Assert.Equal(ReadingError.ScannedImage, Reading.Error(new PdfSketch().Draw(string.Concat(Enumerable.Range(0, 600).Select(i => $"{72 + (i % 60)} {700 - (i / 60)} m 3 3 l 9 9 l s\n"))).Build()));

    [Fact]
    public void Garbage_is_corrupt() => Assert.Equal(ReadingError.Corrupt, Reading.Error([.. "%PDF-1.7\n"u8, .. Enumerable.Repeat((byte)'x', 500)]));

    [Fact]
    public void Too_many_pages_are_too_large()
    {
        var sketch = new PdfSketch();
        for (var page = 0; page < ReadingLimits.Default.Pages; page++)
        {
            sketch.Page();
        }

        Assert.Equal(ReadingError.TooLarge, Reading.Error(sketch.Build()));
    }

    [Fact]
    public void What_unpacks_beyond_all_measure_is_too_large()
    {
        using var memory = new MemoryStream();
        using (var zlib = new ZLibStream(memory, CompressionLevel.SmallestSize))
        {
            for (var i = 0; i < 40; i++)
            {
                zlib.Write(new byte[1024 * 1024]);
            }
        }

        // What PdfPig makes once is made before.
        Assert.Null(Reading.Error(new PdfSketch().Text(72, 700, "Jane Roe").Build(packed: true)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(ReadingError.TooLarge, Reading.Error(Page(memory.ToArray(), "/Filter/FlateDecode")));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
    }

    [Fact]
    public void Forms_that_multiply_are_too_complex()
    {
        const int Levels = 12;
        var forms = Enumerable.Range(0, Levels).Select(level => Stream(
            level == Levels - 1 ? "BT /F1 11 Tf 72 700 Td (x) Tj ET"u8.ToArray() : Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat("/X Do ", 10))),
            $"/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<</XObject<</X {6 + level} 0 R>>>>"));
        Assert.Equal(ReadingError.TooComplex, Reading.Error(Page("/X Do"u8.ToArray(), string.Empty, "/XObject<</X 5 0 R>>", [.. forms])));
    }

    [Fact]
    public void A_form_that_draws_itself_is_too_complex() =>
        Assert.Equal(ReadingError.TooComplex, Reading.Error(Page("/X Do"u8.ToArray(), string.Empty, "/XObject<</X 5 0 R>>", [Stream("/X Do"u8.ToArray(), "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>")])));

    [Fact]
    public void Cancelling_ends_the_reading()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => PdfTextReader.Read(new PdfSketch().Text(72, 700, "Jane Roe").Build(), cancelled.Token));
    }

    [Fact]
    public void Damage_ends_in_text_or_in_a_code()
    {
        var random = new Random(20260);
        byte[][] files = [Whole(false), Whole(true), ProtectedFiles.ForChanging];
        for (var i = 0; i < s_mutations; i++)
        {
            var file = Damaged(files[i % files.Length], random);
            var reading = PdfTextReader.Read(file, TestContext.Current.CancellationToken);
            Assert.True(reading.Text is null != reading.Error is null, $"Mutation {i} ended in neither or in both.");
        }
    }

    private static byte[] Whole(bool packed) =>
        new PdfSketch().Text(72, 780, "Jane Roe", 24).Lines(72, 700, "Experience", "Acme Ltd", "Engineer").Link(72, 700, 50, 10, "https://example.org").Box(72, 690, 300, 1)
            .Page().Lines(72, 700, "Education", "A school").Build(packed);

    private static byte[] Damaged(byte[] file, Random random)
    {
        var damaged = file.ToArray();
        switch (random.Next(4))
        {
            case 0:
                return damaged[..random.Next(damaged.Length)];
            case 1:
                var digits = Enumerable.Range(0, damaged.Length).Where(at => char.IsAsciiDigit((char)damaged[at])).ToArray();
                for (var i = 0; i < 3; i++)
                {
                    damaged[digits[random.Next(digits.Length)]] = (byte)random.Next('0', '9' + 1);
                }

                return damaged;
            default:
                for (var i = random.Next(1, 12); i > 0; i--)
                {
                    damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
                }

                return damaged;
        }
    }

    private static byte[] Page(byte[] content, string packing, string resources = "", params byte[][] more) => PdfFile.Of(
    [
        "<</Type/Catalog/Pages 2 0 R>>"u8.ToArray(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>"u8.ToArray(),
        Encoding.Latin1.GetBytes($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<{resources}>>/Contents 4 0 R>>"),
        Stream(content, packing),
        .. more,
    ]);

    private static byte[] Stream(byte[] content, string entries) =>
        [.. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Length {content.Length}>>stream\n")), .. content, .. "\nendstream"u8];
}
