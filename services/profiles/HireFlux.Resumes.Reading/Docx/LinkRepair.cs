using System.IO.Compression;
using System.Xml.Linq;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>
/// Word lets people type anything as the address of a link, and the package reader refuses the whole document for one that is no URI.
/// Such addresses are emptied in a copy.
/// </summary>
internal static class LinkRepair
{
    /// <summary>The file to read, as it is or with its broken addresses emptied.</summary>
    public static Stream Open(ReadOnlyMemory<byte> file)
    {
        var copy = new MemoryStream(file.Length);
        copy.Write(file.Span);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (!zip.Entries.Any(entry => IsRelations(entry) && Mended(entry) is not null))
            {
                copy.Position = 0;
                return copy;
            }
        }

        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(IsRelations).ToList())
            {
                if (Mended(entry) is { } mended)
                {
                    using var stream = entry.Open();
                    stream.SetLength(0);
                    mended.Save(stream);
                }
            }
        }

        copy.Position = 0;
        return copy;
    }

    private static bool IsRelations(ZipArchiveEntry entry) => entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static XDocument? Mended(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = System.Xml.XmlReader.Create(stream, new System.Xml.XmlReaderSettings { DtdProcessing = System.Xml.DtdProcessing.Prohibit, XmlResolver = null });
        var relations = XDocument.Load(reader);
        var broken = relations.Descendants()
            .Where(element => (string?)element.Attribute("TargetMode") == "External" && !Uri.TryCreate((string?)element.Attribute("Target"), UriKind.RelativeOrAbsolute, out _))
            .ToList();
        broken.ForEach(element => element.SetAttributeValue("Target", "about:blank"));
        return broken.Count > 0 ? relations : null;
    }
}
