using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Connectors.Formats;

/// <summary>Tells JSON documents by the names of their members, as deep as the members of a list's elements.</summary>
internal static partial class JsonFormat
{
    private const int MaxDepth = 3;
    private const int MaxNames = 500;
    private const int MaxNamed = 5;

    /// <summary>Formats and the members that tell them, those that tell most first; "/" before a name means the outermost object's.</summary>
    private static readonly (string Format, string[] Members)[] s_known =
    [
        ("Greenhouse's list of jobs", ["jobs", "absolute_url"]),
        ("Greenhouse's job", ["absolute_url", "content"]),
        ("Ashby's job board", ["jobs", "jobUrl"]),
        ("Lever's list of postings", ["hostedUrl", "categories"]),
        ("SmartRecruiters' list of postings", ["totalFound", "content"]),
        ("Workday's search", ["total", "jobPostings"]),
        ("Workday's job", ["jobPostingInfo"]),
        ("Workable's jobs", ["jobs", "shortcode"]),
        ("Workable's jobs", ["results", "shortcode"]),
        ("Recruitee's offers", ["offers", "careers_url"]),
        ("Teamtailor's jobs", ["data", "links", "careersite-job-url"]),
        ("BambooHR's job openings", ["result", "jobOpeningName"]),
        ("Personio's jobs", ["subcompany", "recruitingCategory"]),
        ("USAJOBS' search", ["SearchResult"]),
        ("Adzuna's search", ["results", "redirect_url"]),
        ("Remotive's jobs", ["0-legal-notice"]),
        ("Remotive's jobs", ["jobs", "candidate_required_location"]),
        ("Remote OK's jobs", ["legal", "last_updated"]),
        ("The Muse's jobs", ["results", "landing_page"]),
        ("Arbeitnow's jobs", ["data", "company_name", "tags"]),
        ("a JSON Feed", ["version", "items", "home_page_url"]),
        ("schema.org JSON-LD", ["@context", "@type"]),
        ("a problem (RFC 9457)", ["/title", "/status", "/type"]),
        ("an error", ["/error"]),
        ("an error", ["/errors"]),
        ("an error", ["/message", "/status"]),
        ("a JSON:API document", ["data", "attributes"]),
    ];

    public static string Of(ReadOnlySpan<byte> json)
    {
        var names = Names(json);
        foreach (var (format, members) in s_known)
        {
            if (members.All(names.Contains))
            {
                return format;
            }
        }

        var outermost = names.Where(name => Outermost().IsMatch(name)).Select(name => name[1..]).Order(StringComparer.Ordinal).Take(MaxNamed);
        return json[0] == '[' ? names.Count == 0 ? "a JSON array without objects" : "a JSON array of another kind"
            : names.Count == 0 ? "an empty JSON object"
            : $"a JSON object with {string.Join(", ", outermost.DefaultIfEmpty("other members"))}";
    }

    /// <summary>The names in as much of the document as there is, whole or broken off.</summary>
    private static HashSet<string> Names(ReadOnlySpan<byte> json)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json, isFinalBlock: false, default);
        try
        {
            while (names.Count < MaxNames && reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth <= MaxDepth && reader.ValueSpan.Length <= 100)
                {
                    var name = Encoding.UTF8.GetString(reader.ValueSpan);
                    names.Add(name);
                    if (reader.CurrentDepth == 1)
                    {
                        names.Add($"/{name}");
                    }
                }
            }
        }
        catch (JsonException)
        {
            // What came before the break tells as well.
        }

        return names;
    }

    /// <summary>A name as programs have them; what else stands there may be anybody's text.</summary>
    [GeneratedRegex(@"\A/[\w.@$:-]{1,30}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Outermost();
}
