using System.Buffers;
using HireFlux.Vocabulary;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Reads where the work is done: from the field made for it, else from the location, else from the text.</summary>
internal static class RemoteWorkReader
{
    /// <summary>Every sentence that says where the work is done has one of these in it.</summary>
    private static readonly SearchValues<string> s_topics = SearchValues.Create(
        [
            "remot", "from home", "at home", "home based", "home-based", "home office", "home-office", "homeoffice", "work-from-home", "office", "hybrid", "on-site", "onsite", "on site", "in person", "in-person",
            "anywhere", "wherever", "distributed", "telework", "telecommut", "travail", "teletra", "sentiel", "presencial", "presenza", "in sede", "brid", "zdaln", "hybryd", "stacjon", "vor ort", "vor-ort", "bureau", "oficina", "ufficio",
            "biurze", "escrit", "wfh", "thuis", "kantoor", "op locatie",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> s_restrictions = SearchValues.Create(["locat", "base", "resid", "live", "living", "present in", "hir", "eligible"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads all that a posting says.</summary>
    /// <param name="structured">remote, hybrid or onsite from the board's own field; null when it says nothing.</param>
    /// <param name="locations">The locations as the source says them.</param>
    /// <param name="title">The title, which may say "(Remote)".</param>
    /// <param name="text">The plain text.</param>
    public static RemoteWork Read(string? structured, IReadOnlyList<string> locations, string title, string text)
    {
        var parsed = locations.Select(Places.Parse).ToList();
        if (structured is not null)
        {
            return With(structured, "structured", parsed, "", text);
        }

        if (FromLocation(locations, parsed) is { } place)
        {
            return With(place, "location", parsed, "", text);
        }

        return (FromText(title) ?? FromText(text)) is { } said ? With(said.Policy, "text", parsed, said.Sentence, text) : new RemoteWork(null, null, []);
    }

    private static RemoteWork With(string policy, string source, List<ParsedLocation> parsed, string sentence, string text) =>
        new(policy, source, policy == RemoteWork.Remote ? Countries(parsed, sentence, text) : []);

    private static string? FromLocation(IReadOnlyList<string> locations, List<ParsedLocation> parsed) =>
        parsed.Any(location => location.IsHybrid) ? RemoteWork.Hybrid
        : parsed.Count > 0 && parsed.All(location => location.Remote.IsRemote) ? RemoteWork.Remote
        : locations.Count > 0 && locations.All(location => RemoteWords.OfficeLocation().IsMatch(location)) ? RemoteWork.Onsite
        : null;

    /// <summary>The first sentence that says it decides; one that only mentions the words does not.</summary>
    private static (string Policy, string Sentence)? FromText(string text)
    {
        foreach (var (start, length) in Sentences.In(text))
        {
            var span = text.AsSpan(start, length);
            if ((span.ContainsAny(s_topics) || Sentences.HasEastAsian(span)) && span.ToString().Replace('\u2019', '\'') is var sentence && Policy(sentence) is { } policy)
            {
                return (policy, sentence);
            }
        }

        return null;
    }

    private static string? Policy(string sentence)
    {
        if (RemoteWords.Mention().IsMatch(sentence))
        {
            return null;
        }

        if (RemoteWords.WholeWeek().IsMatch(sentence))
        {
            return RemoteWork.Onsite;
        }

        var isHybrid = !RemoteWords.NotHybrid().IsMatch(sentence) && RemoteWords.Hybrid().IsMatch(sentence);
        return isHybrid ? RemoteWork.Hybrid
            : RemoteWords.NotRemote().IsMatch(sentence) ? RemoteWork.Onsite
            : RemoteWords.Remote().IsMatch(sentence) ? RemoteWork.Remote
            : RemoteWords.Onsite().IsMatch(sentence) ? RemoteWork.Onsite
            : null;
    }

    /// <summary>The location says it, else the sentence that says that the job is remote, else one that says where candidates must be.</summary>
    private static List<string> Countries(List<ParsedLocation> parsed, string sentence, string text)
    {
        var countries = parsed.SelectMany(location => location.Remote.AllowedCountries).ToHashSet(StringComparer.Ordinal);
        if (countries.Count == 0 && !parsed.Any(location => location.Remote.Coverage == RemoteCoverage.Worldwide))
        {
            countries.UnionWith(RemoteWords.Area().Matches(sentence).SelectMany(match => Allowed(match.Groups["place"].Value)));
            foreach (var (start, length) in Sentences.In(text))
            {
                if (text.AsSpan(start, length).ContainsAny(s_restrictions))
                {
                    countries.UnionWith(RemoteWords.Restriction().Matches(text.Substring(start, length)).SelectMany(match => Allowed(match.Groups["place"].Value)));
                }
            }
        }

        return [.. countries.Order(StringComparer.Ordinal)];
    }

    private static IReadOnlySet<string> Allowed(string place) => RemoteScope.Parse($"Remote {place}").AllowedCountries;
}
