#:project ../HireFlux.FitIndex.csproj
#:include training/HeldOut.cs
#:project ../../../../vocabulary/HireFlux.Vocabulary/HireFlux.Vocabulary.csproj
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
#:property NoWarn=CA2266

// Remakes the frozen tables and anchors of the Fit Index. See README.md in this folder.
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HireFlux.FitIndex;
using HireFlux.Vocabulary;

switch (args)
{
    case ["terms", var boards]:
        WriteTerms(Boards.Sample(boards));
        return 0;
    case ["skills", var boards]:
        WriteSkills(Boards.Sample(boards));
        return 0;
    case ["anchors", var titles, var boards]:
        WriteAnchors(titles, Boards.Sample(boards), new TermVectorEncoder(), _ => true);
        return 0;
    case ["pairs", var titles, var boards]:
        WritePairs(titles, Boards.Sample(boards));
        return 0;
    case ["held-out", var titles, var boards, var weights]:
        WriteAnchors(titles, Boards.Sample(boards), new TermVectorEncoder(TermVectors.Read(File.OpenRead(weights))), HeldOut.Contains);
        return 0;
    default:
        Console.Error.WriteLine("calibrate terms BOARDS | skills BOARDS | anchors TITLES.csv BOARDS | pairs TITLES.csv BOARDS | held-out TITLES.csv BOARDS WEIGHTS");
        return 2;
}

static void WriteTerms(List<Posting> postings) => WriteTable(
    "term",
    postings.Count,
    Frequencies.Count(postings, posting => FrozenTerms.Of($"{posting.Title}\n{posting.Description}")),
    idf => idf < FitAlgorithm.Default.Keyword.IdfMax);

static void WriteSkills(List<Posting> postings) => WriteTable(
    "skill",
    postings.Count,
    Frequencies.Count(postings, posting => SkillVocabulary.Default.FindIn($"{posting.Title}\n{posting.Description}").Select(match => match.Skill.Id)),
    _ => true);

static void WriteTable(string key, int documents, SortedDictionary<string, int> counts, Func<decimal, bool> keep)
{
    var vocabulary = key == "skill" ? $", vocabulary {SkillVocabulary.Default.Version}" : "";
    Console.WriteLine($"# {documents} postings{vocabulary}; what is not listed is rarer");
    Console.WriteLine($"# {key}\tpostings\tidf");
    foreach (var (name, count) in counts)
    {
        var idf = IdfTable.Idf(documents, count);
        if (keep(idf))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{count}\t{idf:0.00}"));
        }
    }
}

static void WriteAnchors(string titlesFile, List<Posting> postings, TermVectorEncoder encoder, Func<string, bool> isWanted)
{
    Pairs.Report("titles", Pairs.OfTitles(titlesFile, isWanted), encoder);
    Pairs.Report("texts", Pairs.OfTexts(postings), encoder);
}

static void WritePairs(string titlesFile, List<Posting> postings)
{
    using var output = new StreamWriter(Console.OpenStandardOutput());
    Pairs.Write("titles", Pairs.OfTitles(titlesFile, _ => true), output);
    Pairs.Write("texts", Pairs.OfTexts(postings), output);
}

internal sealed record Posting(string Board, string Id, string Title, string Description, string Tasks);

internal static partial class Boards
{
    private const int MostOfOneBoard = 25;

    /// <summary>At most 25 postings of a board, so that no employer's phrases pass for the language of adverts.</summary>
    public static List<Posting> Sample(string folder)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var sample = new List<Posting>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var board = JsonDocument.Parse(File.ReadAllBytes(file));
            if (board.RootElement.ValueKind != JsonValueKind.Object || !board.RootElement.TryGetProperty("jobs", out var jobs))
            {
                continue;
            }

            sample.AddRange(jobs.EnumerateArray()
                .Select(job => Read(Path.GetFileNameWithoutExtension(file), job))
                .OrderBy(posting => posting.Id, StringComparer.Ordinal)
                .Where(posting => posting.Description.Length > 0 && seen.Add(posting.Description))
                .Take(MostOfOneBoard));
        }

        return sample;
    }

    private static Posting Read(string board, JsonElement job)
    {
        var html = Text(job, "descriptionHtml");
        return new(board, Text(job, "id"), Text(job, "title"), Text(job, "descriptionPlain"), Tasks(html));
    }

    private static string Text(JsonElement job, string name) =>
        job.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    /// <summary>The list items that don't stand under a heading about what is offered: tasks and requirements.</summary>
    private static string Tasks(string html)
    {
        var tasks = new List<string>();
        foreach (Match list in Lists().Matches(html))
        {
            if (!Offers().IsMatch(Tags().Replace(list.Groups["head"].Value, " ")))
            {
                tasks.Add(System.Net.WebUtility.HtmlDecode(Tags().Replace(list.Groups["items"].Value, " ")));
            }
        }

        return string.Join('\n', tasks);
    }

    [GeneratedRegex("(?<head>(?:<(?:h[1-6]|p)[^>]*>(?:(?!</(?:h[1-6]|p)>).)*</(?:h[1-6]|p)>\\s*)?)<ul[^>]*>(?<items>.*?)</ul>", RegexOptions.Singleline)]
    private static partial Regex Lists();

    [GeneratedRegex("benefit|perk|we offer|what you.ll get|compensation|about us", RegexOptions.IgnoreCase)]
    private static partial Regex Offers();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}

internal static class Frequencies
{
    public static SortedDictionary<string, int> Count(List<Posting> postings, Func<Posting, IEnumerable<string>> keys)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in postings.SelectMany(posting => keys(posting).Distinct(StringComparer.Ordinal)))
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }
}

internal sealed record Pair(bool IsRelated, string A, string B);

internal static class Pairs
{
    private const int Wanted = 20_000;
    private const int Seed = 20261122;

    /// <summary>Related: two different titles of one ESCO occupation. Unrelated: of two occupations.</summary>
    public static List<Pair> OfTitles(string file, Func<string, bool> isWanted)
    {
        var titles = File.ReadLines(file).Skip(1)
            .Select(line => (Title: line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..line.LastIndexOf(',')].Trim('"').ToLowerInvariant(), Concept: line[(line.LastIndexOf(',') + 1)..]))
            .Where(row => isWanted(row.Concept))
            .DistinctBy(row => string.Join(' ', FrozenTerms.Of(row.Title).Order(StringComparer.Ordinal)))
            .Where(row => FrozenTerms.Of(row.Title).Count > 0)
            .ToArray();
        var random = new Random(Seed);
        var unrelated = Draw(random, titles.Length, (i, j) => titles[i].Concept != titles[j].Concept)
            .Select(pair => new Pair(false, titles[pair.I].Title, titles[pair.J].Title))
            .ToList();
        var groups = titles.GroupBy(row => row.Concept).Select(group => group.ToArray()).Where(group => group.Length > 1).ToArray();
        var related = Enumerable.Range(0, Wanted).Select(_ => groups[random.Next(groups.Length)]).Select(group =>
        {
            var i = random.Next(group.Length);
            var j = (i + 1 + random.Next(group.Length - 1)) % group.Length;
            return new Pair(true, group[i].Title, group[j].Title);
        });
        return [.. unrelated, .. related];
    }

    /// <summary>Related: tasks of two employers under the same title. Unrelated: under titles without a common word.</summary>
    public static List<Pair> OfTexts(List<Posting> postings)
    {
        var rows = postings.Where(posting => posting.Tasks.Length >= 400)
            .Select(posting => (posting.Board, posting.Tasks, Words: FrozenTerms.Of(posting.Title).Order(StringComparer.Ordinal).ToArray()))
            .Where(row => row.Words.Length > 0)
            .ToArray();
        var unrelated = Draw(new Random(Seed), rows.Length, (i, j) => rows[i].Board != rows[j].Board && !rows[i].Words.Intersect(rows[j].Words).Any())
            .Select(pair => new Pair(false, rows[pair.I].Tasks, rows[pair.J].Tasks));
        var related = from same in rows.GroupBy(row => string.Join(' ', row.Words))
                      let members = same.Take(60).ToArray()
                      from i in Enumerable.Range(0, members.Length)
                      from j in Enumerable.Range(i + 1, members.Length - i - 1)
                      where members[i].Board != members[j].Board
                      select new Pair(true, members[i].Tasks, members[j].Tasks);
        return [.. unrelated, .. related];
    }

    public static void Report(string kind, List<Pair> pairs, TermVectorEncoder encoder)
    {
        var vectors = pairs.SelectMany(pair => new[] { pair.A, pair.B }).Distinct(StringComparer.Ordinal)
            .ToDictionary(text => text, text => TextVector.From(encoder.Encode(text)), StringComparer.Ordinal);
        var cosines = pairs.ToLookup(pair => pair.IsRelated, pair => vectors[pair.A].Cosine(vectors[pair.B]));
        List<decimal> unrelated = [.. cosines[false].Order()];
        List<decimal> related = [.. cosines[true].Order()];
        var random = new Random(Seed);
        var wins = Enumerable.Range(0, Wanted).Count(_ => related[random.Next(related.Count)] > unrelated[random.Next(unrelated.Count)]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kind}: {unrelated.Count} unrelated, median {At(unrelated, 0.5):0.000000}, p95 {At(unrelated, 0.95):0.000000}; {related.Count} related, p5 {At(related, 0.05):0.000000}, median {At(related, 0.5):0.000000}, p95 {At(related, 0.95):0.000000}; related above unrelated in {100.0 * wins / Wanted:0.0} %"));
    }

    /// <summary>A pair a line, as the service's command anchors reads them.</summary>
    public static void Write(string kind, List<Pair> pairs, TextWriter output)
    {
        foreach (var pair in pairs)
        {
            output.WriteLine(new JsonObject { ["kind"] = kind, ["related"] = pair.IsRelated, ["a"] = pair.A, ["b"] = pair.B }.ToJsonString());
        }
    }

    private static IEnumerable<(int I, int J)> Draw(Random random, int count, Func<int, int, bool> isWanted)
    {
        for (var found = 0; found < Wanted;)
        {
            var (i, j) = (random.Next(count), random.Next(count));
            if (i != j && isWanted(i, j))
            {
                found++;
                yield return (i, j);
            }
        }
    }

    private static decimal At(List<decimal> ordered, double share) => ordered[(int)(share * (ordered.Count - 1))];
}
