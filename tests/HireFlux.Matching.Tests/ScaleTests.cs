using System.Diagnostics;
using HireFlux.Matching.Facts;
using HireFlux.Matching.Persistence;
using HireFlux.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HireFlux.Matching.Tests;

public sealed class ScaleTests(MatchingHost host, ITestOutputHelper output) : IClassFixture<MatchingHost>
{
    private const int Jobs = 5_000;

    [Fact]
    public async Task A_changed_profile_is_scored_against_five_thousand_postings_within_seconds()
    {
        await InsertJobsAsync();
        var person = new Person();
        await host.TellAsync(person);
        var first = await SettledAsync(person);
        var again = person with { Version = 2, Skills = [.. person.Skills, "Kubernetes"] };
        await host.TellAsync(again);
        var second = await SettledAsync(again);
        await host.TellAsync(again with { Id = Guid.CreateVersion7(), Version = 1 });

        output.WriteLine($"1 profile x {Jobs} postings: {first.TotalMilliseconds:0} ms with an empty memory, {second.TotalMilliseconds:0} ms after a change");
        Assert.True(second < TimeSpan.FromSeconds(15), $"{second}");
        Assert.True(int.Parse((await host.QueryAsync($"SELECT count(*) FROM match_scores WHERE user_id = '{person.Id}'"))[0], System.Globalization.CultureInfo.InvariantCulture) >= 200);
    }

    private async Task<TimeSpan> SettledAsync(Person person)
    {
        var watch = Stopwatch.StartNew();
        await host.SettledAsync(
            person, list => list.GetProperty("status").GetProperty("scored_profile_version").ToString() == $"{person.Version}", "the profile is scored");
        return watch.Elapsed;
    }

    private async Task InsertJobsAsync()
    {
        var random = new Random(7);
        var skills = SkillVocabulary.Default.Skills;
        var rows = Enumerable.Range(0, Jobs).Select(_ =>
        {
            var asked = string.Join('\n', Enumerable.Range(0, 12).Select(_ => $"Experience with {skills[random.Next(skills.Count)].Name} in a team."));
            var title = random.Next(10) == 0 ? "Senior .NET Engineer" : $"{skills[random.Next(skills.Count)].Name} specialist";
            var words = string.Join(' ', Enumerable.Range(0, 300).Select(_ => skills[random.Next(skills.Count)].Name));
            var job = new Job { Title = title, Requirements = $"{asked}\n{words}" };
            return new { job.Id, Facts = JobFacts.Of(job.Posting()) };
        }).ToList();
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MatchingDbContext>();
        foreach (var chunk in rows.Chunk(500))
        {
            var (ids, facts) = (chunk.Select(row => row.Id).ToArray(), chunk.Select(row => FactsJson.Write(row.Facts)).ToArray());
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO job_read_models (job_id, version, is_active, title, company, apply_url, posted_at, facts)
                SELECT id, 1, true, facts::jsonb ->> 'title', 'Initech', 'https://boards.example/apply', now(), facts::jsonb FROM unnest({ids}, {facts}) AS row (id, facts)
                """);
        }
    }
}
