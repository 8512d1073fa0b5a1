using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>The person's e-mail address. What a link says corrects what an icon's glyph in front of the text makes of it.</summary>
internal static partial class EmailReader
{
    public static Found<string>? Read(ResumeText text, Func<int, bool> isHead)
    {
        var links = text.Links.Where(link => link.Uri.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            .Select(link => (Address: Uri.UnescapeDataString(link.Uri[7..].Split('?')[0]).Trim(), link.Line))
            .Where(link => Address().Match(link.Address) is { Success: true } match && match.Length == link.Address.Length).ToList();
        var written = text.Lines.SelectMany((line, index) => Address().Matches(Mend(line.Text)).Select(match => (Address: match.Value, Index: index)))
            .OrderByDescending(found => isHead(found.Index)).ThenBy(found => found.Index).ToList();
        if (written.Count == 0)
        {
            return links.Count > 0 ? new Found<string>(links[0].Address, links[0].Line, 0.9) : null;
        }

        var first = written[0];
        var link = links.Find(link => first.Address.EndsWith(link.Address, StringComparison.OrdinalIgnoreCase) && first.Address.Length - link.Address.Length <= 2);
        return new Found<string>(link.Address is { } address ? first.Address[^address.Length..] : first.Address, first.Index, isHead(first.Index) ? 0.98 : 0.8);
    }

    /// <summary>"name (at) host.org", "name @ host.org".</summary>
    private static string Mend(string text) => SpacedAt().Replace(text, "@");

    [GeneratedRegex(@"(?<![\w.+-])[\w][\w.+'-]{0,63}@(?:[\w](?:[\w-]{0,61}[\w])?\.)+\p{L}{2,24}(?![\w@])", RegexOptions.CultureInvariant, 1000)]
    internal static partial Regex Address();

    [GeneratedRegex(@"(?<=[\w])(?:\s?[\[(](?:at|ät|@)[\])]\s?|\s@\s?|\s?@\s)(?=[\w-]+\.\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SpacedAt();
}
