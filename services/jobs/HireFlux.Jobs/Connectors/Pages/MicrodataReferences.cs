using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Connectors.Pages;

/// <summary>
/// What things say elsewhere on the page (<c>itemref</c>): elements outside of all things whose id some thing names. What they say is added to those
/// things when the page is read, each once, so that no circle of references has an end to look for.
/// </summary>
/// <param name="html">The page.</param>
internal sealed partial class MicrodataReferences(string html)
{
    /// <summary>No posting is in as many pieces.</summary>
    private const int MaxNamed = 100;

    private readonly HashSet<string> _named = [.. Named().Matches(html).SelectMany(match => Ids(match.Groups["ids"].Value)).Take(MaxNamed)];
    private readonly Dictionary<string, JsonObject> _fragments = new(StringComparer.Ordinal);
    private readonly List<(JsonObject Thing, string Id)> _references = [];

    /// <summary>Where the properties of an element with an id belong that stands in no thing; null when no thing asks for them.</summary>
    public JsonObject? FragmentOf(string? id) =>
        id is null || !_named.Contains(id) || _fragments.ContainsKey(id) ? null : _fragments[id] = [];

    /// <summary>Notes what a thing refers to.</summary>
    public void Add(JsonObject thing, string? ids) =>
        _references.AddRange(Ids(ids ?? "").Distinct(StringComparer.Ordinal).Where(_named.Contains).Take(MaxNamed - _references.Count).Select(id => (thing, id)));

    /// <summary>The properties that things have elsewhere, in order, as long as they are no more than so many characters.</summary>
    public IEnumerable<(JsonObject Thing, string Property, JsonNode Value)> Resolve(int most)
    {
        // As they were when the page ended: what is added below is part of no copy.
        var said = _fragments.ToDictionary(
            fragment => fragment.Key,
            fragment => fragment.Value
                .SelectMany(property => property.Value as JsonArray ?? Enumerable.Repeat(property.Value, 1), (property, value) => (property.Key, Json: value!.ToJsonString()))
                .ToList(),
            StringComparer.Ordinal);
        foreach (var (thing, id) in _references)
        {
            foreach (var (property, json) in said.GetValueOrDefault(id, []))
            {
                most -= json.Length;
                if (most < 0)
                {
                    yield break;
                }

                yield return (thing, property, JsonNode.Parse(json)!);
            }
        }
    }

    private static string[] Ids(string text) => text.Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Perhaps more than the page's tags have: what no thing refers to is never asked for.</summary>
    [GeneratedRegex("""\sitemref\s*=\s*(?:"(?<ids>[^"]*)"|'(?<ids>[^']*)'|(?<ids>[^\s"'>]+))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Named();
}
