using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace HireFlux.Profiles.Reading.Tests.Hostile;

/// <summary>A PDF written object by object, with a right cross-reference table, so that only what a test is about is wrong.</summary>
internal sealed class PdfFile
{
    private readonly SortedDictionary<int, byte[]> _objects = [];

    /// <summary>One page with a font and this content.</summary>
    public static PdfFile OfPage(string content, string resources = "/Font << /F1 4 0 R >>") => new PdfFile()
        .Object(1, "<< /Type /Catalog /Pages 2 0 R >>")
        .Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .Object(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << {resources} >> >>")
        .Object(4, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
        .Packed(5, string.Empty, Encoding.Latin1.GetBytes(content));

    public PdfFile Object(int number, string body)
    {
        _objects[number] = Encoding.Latin1.GetBytes(body);
        return this;
    }

    public PdfFile Stream(int number, string dictionary, byte[] data)
    {
        _objects[number] = [.. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<< {dictionary} /Length {data.Length} >>\nstream\n")), .. data, .. "\nendstream"u8];
        return this;
    }

    public PdfFile Packed(int number, string dictionary, byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            zlib.Write(data);
        }

        return Stream(number, dictionary + " /Filter /FlateDecode", packed.ToArray());
    }

    public byte[] ToBytes(string trailer = "")
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        Dictionary<int, long> places = [];
        foreach (var (number, body) in _objects)
        {
            places[number] = file.Position;
            file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n")));
            file.Write(body);
            file.Write("\nendobj\n"u8);
        }

        var table = file.Position;
        var size = _objects.Keys.Max() + 1;
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"xref\n0 {size}\n0000000000 65535 f \n");
        for (var number = 1; number < size; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{places.GetValueOrDefault(number):D10} 00000 {(places.ContainsKey(number) ? 'n' : 'f')} \n");
        }

        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {size} /Root 1 0 R {trailer.Replace("TABLE", table.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)} >>\nstartxref\n{table}\n%%EOF\n");
        file.Write(Encoding.ASCII.GetBytes(text.ToString()));
        return file.ToArray();
    }
}
