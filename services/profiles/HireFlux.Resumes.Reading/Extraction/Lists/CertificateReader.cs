using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Dates;
using HireFlux.Resumes.Reading.Extraction.Entries;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Lists;

/// <summary>Certificates: name, issuer and date of a line, or of the lines of an entry.</summary>
internal static partial class CertificateReader
{
    public static List<Found<CertificateItem>> Read(IReadOnlyList<ResumeLine> lines, DateReader dates)
    {
        var read = EntryLines.Read(lines, dates);
        var bold = read.Count(IsBold);
        var isEntries = !read.Exists(line => line.Line.IsBullet) && bold > 0 && bold < read.Count && IsBold(read[0]);
        var entries = isEntries ? EntrySplitter.Split(read) : [.. read.Select(line => new Entry([line], []))];
        return [.. entries.Select(Item).OfType<Found<CertificateItem>>()];
    }

    // The name: a date at the right of the line is seldom bold too.
    private static bool IsBold(EntryLine line) => line.Line.Spans.Count > 0 ? line.Line.Spans[0].IsBold : line.Line.Source.IsBold;

    private static Found<CertificateItem>? Item(Entry entry)
    {
        var lines = entry.Header.Concat(entry.Body).Where(line => line.Rest.Length > 0).ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        var parts = Separator().Split(string.Join('\t', lines.Select(line => line.Rest))).Select(part => part.Trim(' ', ',', '(', ')')).Where(part => part.Any(char.IsLetterOrDigit)).ToList();
        if (parts.Count == 1 && parts[0].LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma)
        {
            parts = [parts[0][..comma], parts[0][(comma + 2)..]];
        }

        return parts.Count == 0 ? null : new Found<CertificateItem>(new CertificateItem(parts[0], parts.ElementAtOrDefault(1), entry.Date?.Last), lines[0].Line.Index, 0.75);
    }

    [GeneratedRegex(@"\t|\s+[-–—|•·]\s+|\s*—\s*|\s*\|\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separator();
}
