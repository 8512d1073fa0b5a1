using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Domain.Duplicates;
using HireFlux.Jobs.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HireFlux.Jobs.Tests.Duplicates;

/// <summary>Groups of the recorded snapshots of Canonical's board, which names the requisition behind each posting.</summary>
public sealed class RecordedGroupsTests(JobsHost host, ITestOutputHelper output)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Postings_of_one_requisition_are_grouped_and_those_of_different_ones_never()
    {
        foreach (var file in Directory.EnumerateFiles(RecordedData.Path("boards", "greenhouse", "canonical"), "jobs-content-true.*.json").Order(StringComparer.Ordinal))
        {
            var jobs = await ReadAsync(file);
            var requisitions = jobs.Select(job => job.Metadata.InternalJobId).Distinct().Count();

            var named = GroupAgreement.Of(jobs, job => job.Metadata.InternalJobId!, job => job.ClusterId!.Value);
            // What the rule for boards without requisitions would have said; two openings may well have the same title and text.
            var alike = GroupAgreement.Of(jobs, job => job.Metadata.InternalJobId!, job => PostingGroup.Of(Unnamed(job)));

            output.WriteLine($"{Path.GetFileName(file)}: {jobs.Count} postings of {requisitions} requisitions; by their requisition: {named}; by titles and texts alone: {alike}");
            Assert.Equal((0, 0), (named.Missed, named.Wrong));
        }
    }

    /// <summary>The stored postings of a snapshot.</summary>
    private async Task<List<Job>> ReadAsync(string file)
    {
        var token = host.NewName();
        host.Boards.Copy("greenhouse", token, file);
        var id = await host.RegisterAsync("greenhouse", token, company: "Canonical");
        Assert.Equal("success", (await host.SyncAsync(id)).Status);
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<JobsDbContext>().Jobs.AsNoTracking().Where(job => job.SourceId == id).ToListAsync(Token);
    }

    /// <summary>As if the board had not told the requisition.</summary>
    private static Job Unnamed(Job job)
    {
        job.Metadata = job.Metadata with { InternalJobId = null, RequisitionId = null };
        return job;
    }
}
