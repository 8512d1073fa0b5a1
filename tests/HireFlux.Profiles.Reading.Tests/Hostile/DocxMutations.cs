using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace HireFlux.Profiles.Reading.Tests.Hostile;

/// <summary>Damage inside the parts of a DOCX, packed again, and in what the zip says of itself.</summary>
internal static partial class DocxMutations
{
    private static readonly string[] s_values = ["0", "-1", "2147483648", "99999999999999999999", "", "auto", "\u0000x", "true", "NaN"];
    private static readonly string[] s_elements = ["<w:p/>", "<w:tbl>", "</w:tbl>", "<w:tc>", "<w:r>", "</w:p>", "<w:tab/>", "<w:br/>", "<w:fldChar w:fldCharType=\"begin\"/>", "<mc:AlternateContent>", "&x;", "<!--", "<![CDATA[", "\uFFFF"];

    public static byte[] Parts(Random random, byte[] file) => Rewrite(random, file, xml => Encoding.UTF8.GetString(ByteMutations.FlipBits(random, Encoding.UTF8.GetBytes(xml))));

    public static byte[] Cut(Random random, byte[] file) => Rewrite(random, file, xml => Encoding.UTF8.GetString(ByteMutations.CutOut(random, Encoding.UTF8.GetBytes(xml))));

    public static byte[] Repeated(Random random, byte[] file) => Rewrite(random, file, xml => Encoding.UTF8.GetString(ByteMutations.Repeat(random, Encoding.UTF8.GetBytes(xml))));

    public static byte[] Values(Random random, byte[] file) =>
        Rewrite(random, file, xml => Value().Replace(xml, match => random.Next(8) == 0 ? $"=\"{s_values[random.Next(s_values.Length)]}\"" : match.Value));

    public static byte[] Elements(Random random, byte[] file) =>
        Rewrite(random, file, xml => Start().Replace(xml, match => random.Next(30) == 0 ? s_elements[random.Next(s_elements.Length)] + match.Value : match.Value));

    /// <summary>A run of whole elements many times over, or deeply one in the other: well-formed as long as it goes.</summary>
    public static byte[] Grown(Random random, byte[] file) => Rewrite(
        random,
        file,
        xml =>
        {
            var times = 1 << random.Next(2, 17);
            var (open, close) = random.Next(4) switch
            {
                0 => ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
                1 => ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
                2 => ("<w:p><w:r><w:t>word </w:t><w:tab/></w:r></w:p>", string.Empty),
                _ => ("<w:tbl><w:tr>" + string.Concat(Enumerable.Repeat("<w:tc><w:p><w:r><w:t>2020</w:t></w:r></w:p></w:tc>", 40)) + "</w:tr></w:tbl>", string.Empty),
            };
            var grown = new StringBuilder().Insert(0, open, times).Insert(open.Length * times, close, close.Length == 0 ? 0 : times).ToString();
            return xml.Replace("<w:body>", "<w:body>" + grown, StringComparison.Ordinal);
        },
        "word/document.xml");

    /// <summary>Sizes, counts and places in the directory of the zip.</summary>
    public static byte[] Directory(Random random, byte[] file)
    {
        var copy = file.ToArray();
        int[] fields = [8, 10, 20, 24, 28, 30, 42];
        for (int at = copy.AsSpan().IndexOf("PK\x01\x02"u8), next; at >= 0 && at + 46 < copy.Length; at = next < 0 ? -1 : at + 4 + next)
        {
            if (random.Next(4) == 0)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(copy.AsSpan(at + fields[random.Next(fields.Length)]), random.Next(3) == 0 ? uint.MaxValue : (uint)random.Next());
            }

            next = copy.AsSpan(at + 4).IndexOf("PK\x01\x02"u8);
        }

        return copy;
    }

    private static byte[] Rewrite(Random random, byte[] file, Func<string, string> change, string? part = null)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var parts = zip.Entries.Where(entry => part is null ? entry.FullName.EndsWith(".xml", StringComparison.Ordinal) || entry.FullName.EndsWith(".rels", StringComparison.Ordinal) : entry.FullName == part).ToList();
            // The text is what matters most: every second time.
            var chosen = parts.Find(entry => entry.FullName == "word/document.xml" && random.Next(2) == 0) ?? parts[random.Next(parts.Count)];
            string xml;
            using (var reader = new StreamReader(chosen.Open()))
            {
                xml = reader.ReadToEnd();
            }

            var name = chosen.FullName;
            chosen.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(change(xml));
        }

        return stream.ToArray();
    }

    [GeneratedRegex("=\"[^\"]{0,40}\"")]
    private static partial Regex Value();

    [GeneratedRegex("<w:")]
    private static partial Regex Start();
}
