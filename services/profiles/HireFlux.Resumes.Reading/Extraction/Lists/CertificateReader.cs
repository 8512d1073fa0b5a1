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
        if (HeadedEntries.Read(lines, dates, isNamed: true) is { } headed)
        {
            return [.. headed.Select(Headed)];
        }

        var read = EntryLines.Read(lines, dates);
        var bold = read.Count(IsBold);
        var isEntries = !read.Exists(line => line.Line.IsBullet) && bold > 0 && bold < read.Count && IsBold(read[0]);
        var entries = isEntries ? EntrySplitter.Split(read) : [.. read.Select(line => new Entry([line], []))];
        return [.. entries.Select(Item).OfType<Found<CertificateItem>>()];
    }

    // The name: a date at the right of the line is seldom bold too.
    private static bool IsBold(EntryLine line) => line.Line.Spans.Count > 0 ? line.Line.Spans[0].IsBold : line.Line.Source.IsBold;

    /// <summary>The name is the heading, the issuer stands under it.</summary>
    private static Found<CertificateItem> Headed(Entry entry)
    {
        var texts = entry.Header.Concat(entry.Body).Select(line => BodyText.Flat(line.Rest)).Where(text => text.Length > 0).ToList();
        return new Found<CertificateItem>(new CertificateItem(texts[0], texts.ElementAtOrDefault(1), entry.Date?.Last), entry.Header[0].Line.Index, 0.85);
    }

    private static Found<CertificateItem>? Item(Entry entry)
    {
        var lines = entry.Header.Concat(entry.Body).Where(line => line.Rest.Length > 0).ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        // A dash parts name and issuer where nothing stronger does: "Solutions Architect – Associate" is one name above its issuer.
        var whole = string.Join('\t', lines.Select(line => line.Rest));
        var parts = Parts(Bar().Split(whole)) is { Count: > 1 } barred ? barred : Parts(Separator().Split(whole));
        if (parts.Count == 1 && parts[0].LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma)
        {
            parts = [parts[0][..comma], parts[0][(comma + 2)..]];
        }

        return parts.Count == 0 ? null : new Found<CertificateItem>(new CertificateItem(parts[0], parts.ElementAtOrDefault(1), entry.Date?.Last), lines[0].Line.Index, 0.75);
    }

    private static List<string> Parts(string[] parts) => [.. parts.Select(part => part.Trim(' ', ',')).Select(Bare).Where(part => part.Any(char.IsLetterOrDigit))];

    /// <summary>Without brackets around it all or half of them.</summary>
    private static string Bare(string part) => part.Count(c => c == '(') == part.Count(c => c == ')') && !part.StartsWith('(') ? part : part.Trim('(', ')', ' ', ',');

    [GeneratedRegex(@"\t|\s*[|•]\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bar();

    [GeneratedRegex(@"\t|\s+[-–—|•·]\s+|\s*—\s*|\s*\|\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separator();
}
