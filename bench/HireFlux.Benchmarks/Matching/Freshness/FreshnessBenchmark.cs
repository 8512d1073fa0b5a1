using HireFlux.Benchmarks.Postings.Ingest;
using HireFlux.FitIndex;
using HireFlux.ProcessHost.Running;
using HireFlux.Vocabulary;

namespace HireFlux.Benchmarks.Matching.Freshness;

/// <summary>
/// How long it takes until people see what has changed, in the whole system and through the gateway: from a posting's publication to the match, under a
/// sync of five thousand; and from a new skill to the new top twenty, among a hundred thousand postings.
/// </summary>
internal static class FreshnessBenchmark
{
    private const int People = 1_000;
    private const int Watched = 20;
    private const int Postings = 100_000;

    public static async Task RunAsync()
    {
        var recorded = RecordedBoards.Ashby();
        if (recorded.Count == 0)
        {
            Console.WriteLine("skipped: ../shared/data is absent, and there is nothing else to make boards of.");
            return;
        }

        var scorer = new FitIndexScorer(SkillVocabulary.Default.RelatedTo);
        var postings = new RecombinedPostings(RecordedPostings.Read(recorded), scorer);
        var people = RecombinedPeople.Make(postings.Prepared, scorer, People).Select(person => person.Facts).ToList();
        var folder = Directory.CreateTempSubdirectory("hireflux-bench-");
        try
        {
            File.SetUnixFileMode(folder.FullName, (UnixFileMode)0b111_101_101);
            var boards = FreshBoards.Write(Path.Combine(folder.FullName, "boards"), recorded, VisibleTimes.Boards);
            await using var system = await WholeSystem.StartAsync(Path.Combine(folder.FullName, "home"), Path.Combine(folder.FullName, "boards"));
            await using var tables = new MatchingTables(system.DatabaseOf("matching"));
            var watched = new List<WatchedPerson>();
            foreach (var some in people.Chunk(People / Watched))
            {
                // Among the others: people are scored in the order they came.
                watched.Add(await WatchedPerson.RegisterAsync(system.Gateway, some[0]));
                await tables.AddPeopleAsync(some.Skip(1));
            }

            MatchingBenchmark.Say($"{People} people, {Watched} of them registered through the gateway and watched there, the others written to matching's read model");

            var visible = await VisibleTimes.MeasureAsync(system, tables, watched, boards);
            await tables.AddPostingsAsync(Enumerable.Range(0, Postings - await tables.PostingsAsync()).Select(postings.At));
            var skill = await SkillTimes.MeasureAsync(watched[0]);

            Figure.Print("matching.visible_p50_ms", visible.P50, "ms");
            Figure.Print("matching.visible_p95_ms", visible.P95, "ms");
            Figure.Print("matching.skill_to_top20_p50_ms", skill.P50, "ms");
            Figure.Print("matching.skill_to_top20_p95_ms", skill.P95, "ms");
            Figure.Print("matching.skill_to_top20_max_ms", skill.Most, "ms");
            watched.ForEach(person => person.Dispose());
        }
        finally
        {
            HomeDirectory.Delete(Path.Combine(folder.FullName, "home"));
            folder.Delete(recursive: true);
        }
    }
}
