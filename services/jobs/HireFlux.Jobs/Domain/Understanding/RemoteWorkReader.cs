using System.Text.RegularExpressions;
using HireFlux.Vocabulary;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Reads where the work is done: from the field made for it, else from the location, else from the text.</summary>
internal static partial class RemoteWorkReader
{
    /// <summary>Reads all that a posting says.</summary>
    /// <param name="structured">remote, hybrid or onsite from the board's own field; null when it says nothing.</param>
    /// <param name="locations">The locations as the source says them.</param>
    /// <param name="title">The title, which may say "(Remote)".</param>
    /// <param name="text">The plain text.</param>
    public static RemoteWork Read(string? structured, IReadOnlyList<string> locations, string title, string text)
    {
        var parsed = locations.Select(Places.Parse).ToList();
        var (policy, source) = Policy(structured, locations, parsed, title, text);
        return new RemoteWork(policy, source, policy == RemoteWork.Remote ? Countries(parsed, text) : []);
    }

    private static (string? Policy, string? Source) Policy(
        string? structured,
        IReadOnlyList<string> locations,
        List<ParsedLocation> parsed,
        string title,
        string text)
    {
        if (structured is not null)
        {
            return (structured, "structured");
        }

        if (FromLocation(locations, parsed) is { } place)
        {
            return (place, "location");
        }

        return (FromText(title) ?? FromText(text)) is { } said ? (said, "text") : (null, null);
    }

    private static string? FromLocation(IReadOnlyList<string> locations, List<ParsedLocation> parsed) =>
        parsed.Any(location => location.IsHybrid) ? RemoteWork.Hybrid
        : parsed.Count > 0 && parsed.All(location => location.Remote.IsRemote) ? RemoteWork.Remote
        : locations.Count > 0 && locations.All(location => OfficeLocation().IsMatch(location)) ? RemoteWork.Onsite
        : null;

    /// <summary>The first sentence that says it decides; one that only mentions the words does not.</summary>
    private static string? FromText(string text)
    {
        foreach (var (start, length) in Sentences.In(text))
        {
            var sentence = text.Substring(start, length).Replace('\u2019', '\'');
            if (NotRemote().IsMatch(sentence))
            {
                return HybridText().IsMatch(sentence) ? RemoteWork.Hybrid : RemoteWork.Onsite;
            }

            var policy = NotHybrid().IsMatch(sentence) ? null
                : HybridText().IsMatch(sentence) ? RemoteWork.Hybrid
                : RemoteText().IsMatch(sentence) ? RemoteWork.Remote
                : OnsiteText().IsMatch(sentence) ? RemoteWork.Onsite
                : null;
            if (policy is not null)
            {
                return policy;
            }
        }

        return null;
    }

    private static List<string> Countries(List<ParsedLocation> parsed, string text)
    {
        var countries = parsed.SelectMany(location => location.Remote.AllowedCountries).ToHashSet(StringComparer.Ordinal);
        if (countries.Count == 0 && !parsed.Any(location => location.Remote.Coverage == RemoteCoverage.Worldwide))
        {
            foreach (Match match in Restriction().Matches(text))
            {
                countries.UnionWith(Places.Parse(match.Groups["place"].Value).Countries);
            }
        }

        return [.. countries.Order(StringComparer.Ordinal)];
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"office[ -]based|on-?site\b|in-?office\b", Options, 2000)]
    private static partial Regex OfficeLocation();

    [GeneratedRegex(
        @"\b(not|isn't|no|non)[ -](an? |currently |offer(ed)? |offering |considering |open to |eligible for |available |able to (offer|support) )*(fully[ -]|100% )?(remote|work(ing)? (from home|remotely)|telework)|remote (work|working|candidates?|applicants?|applications?|option)? ?(is|are|will be)? ?(not|cannot)\b|(cannot|can't|unable to|do not|don't|does not|doesn't) (be |offer |support |consider |allow |accept |accommodate |hire )+(\w+ )?remote|not (be )?(done|performed|worked|possible|available) remotely|not possible to work (remotely|from home)",
        Options,
        2000)]
    private static partial Regex NotRemote();

    [GeneratedRegex(@"\b(not|isn't|no longer|neither) (a |an )?hybrid\b(?! (cloud|infrastructure|architecture))", Options, 2000)]
    private static partial Regex NotHybrid();

    [GeneratedRegex(
        @"hybrid[ -](role|position|job|work|working|schedule|model|policy|set[- ]?up|environment|arrangement|office|remote|team|opportunity)|(work|works|working|is|role|position|location)( type| model)?:? hybrid\b|\(hybrid\)|^hybrid(?=\s*($|[-–,:(|/.]))|location-based hybrid|partially remote|(one|two|three|four|\d)( ?[-–to]+ ?(two|three|four|\d))?\+? days?( a| per| each|/)? ?(week|wk)?,? (in|at|from|on-?site)( the| our| a)?( \w+){0,2} ?(office|studio|hub|site)?|(in|at)( the| our)( \w+){0,2} (office|studio|hub)s?,?( at least| for)? (one|two|three|four|\d)[ -–\d]*days|office at least \d+ ?%|offices? at least \d+ ?%",
        Options,
        2000)]
    private static partial Regex HybridText();

    [GeneratedRegex(
        @"\b(fully|100%|completely|entirely|permanent(ly)?)[ -]remote|remote[ -](first|only|role|position|job|based|opportunity|work environment|contract)|(role|position|job|work|team|location|opportunity)( type)?( is|:| can be| may be| will be)?( fully| 100%| performed| done)? remote(ly)?\b|work(ing)? (remotely |from home |from )?(anywhere|from home)|work remotely|remotely from|remote (within|in|from|across|anywhere|\()|\(remote\b|^remote(?=\s*($|[-–,:(|/.]))|home[- ]based (role|position|job)|(role|position) is home[- ]based|distributed (team|company) with no office",
        Options,
        2000)]
    private static partial Regex RemoteText();

    [GeneratedRegex(
        @"\bon-?site[ -](role|position|job|only|work\b|presence|opportunity)|(role|position|job|work|opportunity)( type)?( is|:| will be)?( fully| 100%| based)? (on-?site|in-?office|in[- ]person)|(must|will|required to|expected to|need to) (be|work|report)( in)? ?(on-?site|in[- ]person|to the office|from our (\w+ )?office)|office[- ]based (role|position|job)|(five|5) days (a|per) week (in|at|on)|\(on-?site\)|^on-?site(?=\s*($|[–,:(|/.]))",
        Options,
        2000)]
    private static partial Regex OnsiteText();

    [GeneratedRegex(
        @"(must|should|need to|required to|have to|candidates|applicants|you) (be |currently |also |only |are |who )*(located|based|reside|residing|live|living|physically present)( anywhere)? (in|within) (?<place>[^.;\n]{2,80})|remote (within|in|from|across) (?<place>[^.;\n]{2,60})|\bonly (hire|hiring|open to (candidates|applicants)|able to hire) (in|within|based in|located in) (?<place>[^.;\n]{2,80})",
        Options,
        2000)]
    private static partial Regex Restriction();
}
