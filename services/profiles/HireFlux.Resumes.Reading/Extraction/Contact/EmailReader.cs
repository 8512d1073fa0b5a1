using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>The person's e-mail address. What a link says corrects what an icon's glyph in front of the text makes of it.</summary>
internal static partial class EmailReader
{
    public static Found<string>? Read(ResumeText text, Func<int, bool> isHead, Func<int, bool> isForeign)
    {
        var links = text.Links.Where(link => link.Uri.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            .Select(link => (Address: Uri.UnescapeDataString(link.Uri[7..].Split('?')[0]).Trim(), link.Line))
            .Where(link => Address().Match(link.Address) is { Success: true } match && match.Length == link.Address.Length).ToList();
        var written = text.Lines.SelectMany((line, index) => Written(text.Lines, index).Select(address => (Address: address, Index: index)))
            .OrderBy(found => isForeign(found.Index)).ThenByDescending(found => isHead(found.Index)).ThenBy(found => found.Index).ToList();
        // A link over words ("Write to me") at the head is the person's; one in the body is anybody's.
        var linked = links.FindIndex(link => link.Line is not { } line || isHead(line) || (written.Count > 0 && isForeign(written[0].Index) && !isForeign(line)));
        if (written.Count == 0 || (linked >= 0 && !isHead(written[0].Index)))
        {
            return links.Count > 0 ? new Found<string>(links[Math.Max(linked, 0)].Address, links[Math.Max(linked, 0)].Line, 0.9) : null;
        }

        var first = written[0];
        var link = links.Find(link => first.Address.EndsWith(link.Address, StringComparison.OrdinalIgnoreCase) && first.Address.Length - link.Address.Length <= 2);
        return new Found<string>(link.Address is { } address ? first.Address[^address.Length..] : first.Address, first.Index, isHead(first.Index) ? 0.98 : 0.8);
    }

    /// <summary>Whether an address begins or stands in a line.</summary>
    public static bool IsIn(string text) => text.Contains('@', StringComparison.Ordinal) || Address().IsMatch(Mend(text));

    /// <summary>The text without addresses, with a mark in the place of each.</summary>
    public static string Without(string text) => Address().Replace(Mend(text), "\uFFFC");

    private static IEnumerable<string> Written(IReadOnlyList<TextLine> lines, int index)
    {
        var text = lines[index].Text;
        if (Address().Matches(Mend(text)) is { Count: > 0 } matches)
        {
            return matches.Select(match => match.Value);
        }

        // A narrow column breaks an address: behind the @, before it, or in the middle of the host's name.
        if (index + 1 >= lines.Count || lines[index + 1].Region != lines[index].Region || lines[index + 1].Page != lines[index].Page)
        {
            return [];
        }

        var (above, below) = (LastWord().Match(text), FirstWord().Match(lines[index + 1].Text));
        return above.Success && below.Success && above.Value.Count(c => c == '@') + below.Value.Count(c => c == '@') == 1
            && (above.Value.Contains('@', StringComparison.Ordinal) || below.Value[0] == '@' || (above.Value[^1] is '.' or '-' or '_' && !IsAbbreviation(lines[index], above.Value, lines[index + 1], below.Value))) && Address().Match(above.Value + below.Value) is { Success: true } match
            ? [match.Value] : [];
    }

    /// <summary>The "Jr." or "M.Sc." that a name ends with stands above a whole address.</summary>
    private static bool IsAbbreviation(TextLine above, string end, TextLine below, string begin) =>
        Math.Abs(above.FontSize - below.FontSize) > 0.1 * below.FontSize || (char.IsUpper(end[0]) && !char.IsUpper(begin[0]));

    /// <summary>"name (at) host.org", "name @ host.org", "name [at] host [dot] org".</summary>
    private static string Mend(string text) => !Address().IsMatch(text) && SpacedAt().IsMatch(SpacedDot().Replace(text, ".")) ? SpacedAt().Replace(SpacedDot().Replace(text, "."), "@") : text;

    [GeneratedRegex(@"(?<![\w.+-])[\w][\w.+'-]{0,63}@(?:[\w](?:[\w-]{0,61}[\w])?\.)+\p{L}{2,24}(?![\w@])", RegexOptions.CultureInvariant, 1000)]
    internal static partial Regex Address();

    [GeneratedRegex(@"(?<=[\w])(?:[ ]?[\[({<](?:at|ät|@)[\])}>][ ]?|[ ]@[ ]?|[ ]?@[ ])(?=[\w-]+\.\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SpacedAt();

    [GeneratedRegex(@"(?<=\w)\s?[\[({](?:dot|punkt|point|punto|\.)[\])}]\s?(?=\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SpacedDot();

    [GeneratedRegex(@"[\w.+'@-]{1,90}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^[\w.+'@-]{2,90}(?=$|[\s|,;)>])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstWord();
}
