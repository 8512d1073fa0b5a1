using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>The person's web addresses: those among the contact lines, and those that name a network of people.</summary>
internal static partial class LinkReader
{
    private static readonly (string Host, string Label)[] Networks =
    [
        ("linkedin.com", "LinkedIn"), ("github.com", "GitHub"), ("gitlab.com", "GitLab"), ("xing.com", "XING"), ("stackoverflow.com", "Stack Overflow"),
        ("twitter.com", "Twitter"), ("x.com", "X"), ("behance.net", "Behance"), ("dribbble.com", "Dribbble"), ("medium.com", "Medium"), ("orcid.org", "ORCID"),
        ("scholar.google.com", "Google Scholar"), ("kaggle.com", "Kaggle"), ("instagram.com", "Instagram"), ("facebook.com", "Facebook"), ("youtube.com", "YouTube"),
        ("researchgate.net", "ResearchGate"), ("t.me", "Telegram"),
    ];

    public static List<Found<ResumeLink>> Read(ResumeText text, IReadOnlyList<ResumeLine> head)
    {
        var heads = head.Select(line => line.Index).ToHashSet();
        var found = text.Links
            .Where(link => IsWeb(link.Uri) && link.Line is { } line && heads.Contains(line))
            .Select(link => new Found<ResumeLink>(new ResumeLink(link.Uri, LabelOf(link.Uri) ?? LabelIn(link.Text)), link.Line, 0.95))
            .Concat(head.SelectMany(Written)).ToList();
        return [.. found.DistinctBy(link => Key(link.Value.Url))];
    }

    /// <summary>An address as written, with a scheme.</summary>
    public static string Absolute(string address) => IsWeb(address.Trim()) ? address.Trim() : $"https://{address.Trim()}";

    /// <summary>Whether an address is of a network of people.</summary>
    public static bool IsNetwork(string uri) => LabelOf(uri) is not null;

    /// <summary>Whether a piece of text is a web address.</summary>
    public static bool IsAddress(string text) => Written().Match(text.Trim()) is { Success: true } match && match.Length >= text.Trim().Length - 1;

    /// <summary>The text without web addresses, with a mark in the place of each.</summary>
    public static string Without(string text) => Written().Replace(text, "\uFFFC");

    private static IEnumerable<Found<ResumeLink>> Written(ResumeLine line)
    {
        var text = EmailReader.Address().Replace(line.Text, " ");
        foreach (Match match in Written().Matches(text))
        {
            var address = match.Value.TrimEnd('.', ',', ';', ')', '/');
            var url = address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? match.Value.TrimEnd('.', ',', ';', ')') : $"https://{address}";
            if (Uri.TryCreate(url, UriKind.Absolute, out _))
            {
                yield return new Found<ResumeLink>(new ResumeLink(url, LabelOf(url) ?? LabelIn(text[..match.Index])), line.Index, 0.9);
            }
        }
    }

    private static bool IsWeb(string uri) => uri.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || uri.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static string? LabelOf(string url)
    {
        var host = Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host : string.Empty;
        return Array.Find(Networks, network => host == network.Host || host.EndsWith($".{network.Host}", StringComparison.OrdinalIgnoreCase)).Label;
    }

    /// <summary>"Portfolio: example.org" and "Portfolio" with the address behind it: the word before a colon, or all of it where it is no address.</summary>
    private static string? LabelIn(string text) =>
        Label().Match(text) is { Success: true } label ? label.Groups[1].Value : text.Trim() is { Length: > 2 and <= 30 } words && words.Split(' ').Length <= 3 && words.All(c => char.IsLetter(c) || c == ' ') ? words : null;

    private static string Key(string url) => Scheme().Replace(url, string.Empty).TrimEnd('/').ToLowerInvariant();

    [GeneratedRegex(@"(?:https?://|www\.)[^\s|<>""]{3,300}|(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:com|org|net|io|dev|me|co|ai|app|de|fr|es|it|pt|nl|pl|cz|se|dk|no|fi|gr|tr|ro|hu|vn|ru|ua|jp|cn|kr|uk|us|ca|au|nz|in|br|mx|info|eu|ch|at|be|ie|xyz|design|tech|page|blog|site|online|example|academy|art|photography|studio|work|cv|to|gg|link|bio|pro|name|test)(?![\w@])(?:/[^\s|,;<>""]{0,300})?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Written();

    [GeneratedRegex(@"(?:^|[|•·\t]\s*)(\p{L}[\p{L} ]{0,28}\p{L}):\s*(?:(?:https?://)?[^\s:]*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"^https?://(?:www\.)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Scheme();
}
