using System.IO.Compression;
using System.Text;

namespace HireFlux.Resumes.Reading.Tests.Docx;

/// <summary>A Word document written part by part, so that a test shows the markup it is about.</summary>
internal sealed class DocxFile
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly List<(string Name, byte[] Content, CompressionLevel Level)> _entries = [];
    private readonly StringBuilder _types = new();
    private readonly StringBuilder _relations = new();

    public string MainType { get; init; } = Word + "document.main+xml";

    public static DocxFile Of(string body) => new DocxFile().With("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");

    public static string Paragraph(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>Adds styles, numbering, header, footer or footnotes, with the relation "r" + kind.</summary>
    public DocxFile Part(string kind, string content)
    {
        var root = kind switch { "header" => "hdr", "footer" => "ftr", _ => kind };
        _types.Append(null, $"<Override PartName=\"/word/{kind}.xml\" ContentType=\"{Word}{kind}+xml\"/>");
        _relations.Append(null, $"<Relationship Id=\"r{kind}\" Type=\"{Relations}/{kind}\" Target=\"{kind}.xml\"/>");
        return With($"word/{kind}.xml", $"<w:{root} {Namespaces}>{content}</w:{root}>");
    }

    public DocxFile Hyperlink(string id, string target)
    {
        _relations.Append(null, $"<Relationship Id=\"{id}\" Type=\"{Relations}/hyperlink\" Target=\"{target}\" TargetMode=\"External\"/>");
        return this;
    }

    public DocxFile Type(string part, string type)
    {
        _types.Append(null, $"<Override PartName=\"{part}\" ContentType=\"{type}\"/>");
        return this;
    }

    public DocxFile With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    public DocxFile With(string name, byte[] content, CompressionLevel level = CompressionLevel.Optimal)
    {
        _entries.Add((name, content, level));
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Write(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Override PartName=\"/word/document.xml\" ContentType=\"{MainType}\"/>{_types}</Types>"));
            Write(zip, "_rels/.rels", Encoding.UTF8.GetBytes(
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"m\" Type=\"{Relations}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
            Write(zip, "word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{_relations}</Relationships>"));
            foreach (var (name, content, level) in _entries)
            {
                Write(zip, name, content, level);
            }
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string name, byte[] content, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var entry = zip.CreateEntry(name, level).Open();
        entry.Write(content);
    }
}
