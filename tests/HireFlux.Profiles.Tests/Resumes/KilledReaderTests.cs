using System.Net;
using HireFlux.Profiles.Contracts;
using HireFlux.Testing;

namespace HireFlux.Profiles.Tests.Resumes;

/// <summary>The process that reads is killed with SIGKILL in the middle of its work, again and again.</summary>
public sealed class KilledReaderTests(IdleProfilesHost host, ITestOutputHelper output) : IClassFixture<IdleProfilesHost>
{
    // ./hireflux soak resumes runs the full number.
    private static readonly bool s_isSoak = Environment.GetEnvironmentVariable("HIREFLUX_SOAK") == "1";
    private static readonly int s_files = s_isSoak ? 200 : 30;
    private static readonly int s_kills = s_isSoak ? 10 : 2;

    [Fact]
    public async Task Every_file_ends_completed_or_failed_and_none_twice()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, s_files).Select(UploadAsync));
        var random = new Random(20261123);
        var kills = 0;
        for (var round = 1; round <= s_kills; round++)
        {
            await using var replica = await ReadingReplica.StartAsync(host);
            var goal = round * s_files / (s_kills + 1);
            await Eventually.TrueAsync(async () => await EndedAsync() >= goal || replica.HasExited, $"{goal} files have ended", TimeSpan.FromMinutes(1));
            await Task.Delay(random.Next(60), TestContext.Current.CancellationToken);
            Assert.False(replica.HasExited, "the reading process ended by itself");
            var inWork = await host.ScalarAsync("SELECT count(*) FROM resumes WHERE parsing_status = 'processing'");
            await replica.KillAsync();
            kills += inWork > 0 ? 1 : 0;
        }

        await using var last = await ReadingReplica.StartAsync(host);
        await Eventually.TrueAsync(async () => await EndedAsync() == s_files, "all files have ended", TimeSpan.FromMinutes(2));
        await Eventually.TrueAsync(async () => await host.ScalarAsync("SELECT count(*) FROM outbox_messages") == 0, "all events are published");
        await Eventually.TrueAsync(() => Task.FromResult(ids.All(id => Results(id) > 0)), "an event of each file was heard");

        Assert.All(ids, id => Assert.Equal(1, Results(id)));
        Assert.Equal(0, await host.ScalarAsync("SELECT count(*) FROM resumes WHERE parsing_lease_id IS NOT NULL"));
        var completed = await host.ScalarAsync("SELECT count(*) FROM resumes WHERE parsing_status = 'completed'");
        var again = await host.ScalarAsync("SELECT count(*) FROM resumes WHERE parsing_attempts > 1");
        output.WriteLine($"{s_files} files, {s_kills} kills of which {kills} in the middle of a file; {completed} completed, {again} were read again");
        Assert.True(completed > s_files / 2);
        Assert.True(kills > 0, "no kill hit a file that was being read");
    }

    private async Task<Guid> UploadAsync(int number)
    {
        // Of several people, as nobody has that many.
        var client = host.ClientFor(new Guid(number % 10, 1, 1, new byte[8]));
        var mark = $"{number}";
        var answer = (number % 3) switch
        {
            0 => client.UploadAsync(ResumeFiles.Pdf(mark)),
            1 => client.UploadAsync(ResumeFiles.Docx(mark)),
            _ => client.ImportAsync(ResumeFiles.Json(mark)),
        };
        return (await answer.JsonAsync(HttpStatusCode.Created)).GetProperty("id").GetGuid();
    }

    private Task<long> EndedAsync() => host.ScalarAsync("SELECT count(*) FROM resumes WHERE parsing_status IN ('completed', 'failed')");

    private int Results(Guid id) =>
        host.Events.Taken<ResumeParsed>().Count(e => e.ResumeId == id) + host.Events.Taken<ResumeParsingFailed>().Count(e => e.ResumeId == id);
}
