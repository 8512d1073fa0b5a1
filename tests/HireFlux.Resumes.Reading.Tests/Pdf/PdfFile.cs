using System.Text;

namespace HireFlux.Resumes.Reading.Tests.Pdf;

/// <summary>The frame around the objects of a PDF: header, cross-reference table, trailer.</summary>
internal static class PdfFile
{
    /// <summary>A file of objects numbered from 1, of which the first is the catalog.</summary>
    public static byte[] Of(IReadOnlyList<byte[]> objects)
    {
        using var file = new MemoryStream();
        Write(file, "%PDF-1.4\n");
        var offsets = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            Write(file, $"{i + 1} 0 obj\n");
            file.Write(objects[i]);
            Write(file, "\nendobj\n");
        }

        var table = file.Length;
        Write(file, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n"))}");
        Write(file, $"trailer <</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF");
        return file.ToArray();
    }

    private static void Write(Stream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
