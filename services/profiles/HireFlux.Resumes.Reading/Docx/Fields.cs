using System.Text;
using System.Text.RegularExpressions;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>The fields that are open at a place of the text (ECMA-376 part 1, 17.16): they nest, and may span paragraphs.</summary>
internal sealed partial class Fields
{
    private const int Deepest = 32;
    private const int LongestCode = 4_096;

    private readonly Stack<(StringBuilder Code, bool HasResult)> _open = [];

    /// <summary>Text here is a code, not what is shown.</summary>
    public bool IsInCode => _open.TryPeek(out var open) && !open.HasResult;

    /// <summary>Text here is a page number.</summary>
    public bool IsPageNumber => _open.Any(open => open.HasResult && IsPageCode(open.Code.ToString()));

    /// <summary>The address that text here carries.</summary>
    public string? Link => _open.Where(open => open.HasResult).Select(open => LinkOf(open.Code.ToString())).FirstOrDefault(link => link is not null);

    public static bool IsPageCode(string? code) => code is not null && PageCode().IsMatch(code);

    public static string? LinkOf(string? code) => code is not null && HyperlinkCode().Match(code) is { Success: true } match ? match.Groups[1].Value : null;

    public void Mark(string? type)
    {
        switch (type)
        {
            case "begin" when _open.Count < Deepest:
                _open.Push((new StringBuilder(), false));
                break;
            case "separate" when _open.TryPop(out var open):
                _open.Push((open.Code, true));
                break;
            case "end":
                _open.TryPop(out _);
                break;
            default:
                break;
        }
    }

    public void Code(string text)
    {
        if (IsInCode && _open.Peek().Code is { Length: < LongestCode } code)
        {
            code.Append(text);
        }
    }

    [GeneratedRegex(@"^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageCode();

    [GeneratedRegex(@"^\s*HYPERLINK\s+""([^""]+)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HyperlinkCode();
}
