using System.Globalization;
using System.Text.Json.Nodes;
using HireFlux.Benchmarks.Postings.Ingest;

namespace HireFlux.Benchmarks.Matching.Freshness;

/// <summary>Boards for the simulator: the recorded postings one after the other, and again under other ids when they have run out.</summary>
internal static class FreshBoards
{
    /// <summary>Writes boards of so many postings each.</summary>
    /// <param name="folder">Where the simulator finds them.</param>
    /// <param name="recorded">Of Ashby.</param>
    /// <param name="sizes">Postings of each board.</param>
    /// <returns>The boards' names.</returns>
    public static List<string> Write(string folder, IEnumerable<RecordedBoard> recorded, IReadOnlyList<int> sizes)
    {
        var postings = recorded.SelectMany(Postings).ToList();
        var (tokens, next) = (new List<string>(), 0);
        Directory.CreateDirectory(Path.Combine(folder, "ashby"));
        foreach (var size in sizes)
        {
            var token = string.Create(CultureInfo.InvariantCulture, $"fresh-{tokens.Count}");
            var jobs = Enumerable.Range(next, size).Select(number => Posting(postings[number % postings.Count], number)).ToArray();
            File.WriteAllText(Path.Combine(folder, "ashby", $"{token}.json"), new JsonObject { ["jobs"] = new JsonArray(jobs), ["apiVersion"] = "1" }.ToJsonString());
            tokens.Add(token);
            next += size;
        }

        return tokens;
    }

    private static IEnumerable<JsonObject> Postings(RecordedBoard board) =>
        JsonNode.Parse(board.Answer)?["jobs"]?.AsArray().OfType<JsonObject>() ?? [];

    private static JsonNode Posting(JsonObject recorded, int number)
    {
        var posting = recorded.DeepClone();
        posting["id"] = new Guid(number, 1, 1, new byte[8]).ToString();
        return posting;
    }
}
