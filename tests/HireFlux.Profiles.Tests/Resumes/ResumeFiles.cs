using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace HireFlux.Profiles.Tests.Resumes;

/// <summary>Small real files, each of its own content.</summary>
internal static class ResumeFiles
{
    public static readonly string[] Lines =
    [
        "Ada Okafor",
        "ada.okafor@example.com | +44 20 7946 0958 | Leeds, UK",
        "EXPERIENCE",
        "Senior Backend Engineer, Quillstack Ltd",
        "Jan 2021 - Present",
        "- Moved 40 services to Kubernetes",
        "EDUCATION",
        "BSc Computer Science, University of Leeds, 2014",
        "SKILLS",
        "C#, PostgreSQL, Kubernetes",
    ];

    /// <summary>A PDF of one page in Helvetica.</summary>
    public static byte[] Pdf(string mark)
    {
        var text = new StringBuilder("BT /F1 11 Tf 60 780 Td 16 TL\n");
        foreach (var line in Lines.Append($"Reference {mark}"))
        {
            text.Append('(').Append(line.Replace("(", "\\(", StringComparison.Ordinal)).Append(") Tj T*\n");
        }

        var stream = text.Append("ET").ToString();
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {stream.Length} >>\nstream\n{stream}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (index, body) in objects.Index())
        {
            places.Add(pdf.Length);
            pdf.Append(FormattableString.Invariant($"{index + 1} 0 obj\n{body}\nendobj\n"));
        }

        var table = pdf.Length;
        pdf.Append(FormattableString.Invariant($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n"));
        pdf.AppendJoin("", places.Select(place => FormattableString.Invariant($"{place:D10} 00000 n \n")));
        pdf.Append(FormattableString.Invariant($"trailer << /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    public static byte[] Docx(string mark)
    {
        var paragraphs = string.Concat(Lines.Append($"Reference {mark}").Select(line => $"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"));
        return Zip(
            ("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                """),
            ("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
                """),
            ("word/document.xml", $"""
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{paragraphs}</w:body></w:document>
                """));
    }

    /// <summary>A JSON Resume document.</summary>
    public static byte[] Json(string mark) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        basics = new
        {
            name = "Ada Okafor",
            email = "ada.okafor@example.com",
            phone = "+44 20 7946 0958",
            summary = $"Reference {mark}",
            location = new { city = "Leeds", countryCode = "GB" },
        },
        work = new object[]
        {
            new { name = "Quillstack", position = "Senior Backend Engineer", startDate = "2021-01", highlights = new[] { "Moved 40 services to Kubernetes" } },
            new { name = "Initech", position = "Developer", startDate = "2016-03", endDate = "2018-02", summary = "Billing in C#." },
        },
        education = new object[] { new { institution = "University of Leeds", area = "Computer Science", studyType = "BSc", endDate = "2014" } },
        skills = new object[] { new { name = "C#" }, new { name = "postgres" } },
        hobby_of_mine = new { kept = true },
    });

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return buffer.ToArray();
    }
}
