using HireFlux.Cli;

namespace HireFlux.EndToEnd.Tests;

[Collection("system")]
public sealed class KilledAppHostTests(RunningSystem system, ITestOutputHelper output)
{
    [Fact]
    public async Task After_sigkill_the_next_start_is_clean_and_the_data_intact()
    {
        var plan = system.PlanFor("killed", People.BackendEngineer, new JourneyBoard("greenhouse", "quillstack", "Quillstack"));
        using (var journey = new Journey(plan, output.WriteLine))
        {
            await journey.WalkAsync(CancellationToken.None);
        }

        await system.KillAppHostAsync();
        await system.StartAsync();
        await system.AllReadyAsync();

        using var after = new Journey(plan with { Gateway = system.Gateway }, output.WriteLine);
        await after.SignInAsync(CancellationToken.None);
        var applications = await after.Person.GetAsync("/v1/applications", CancellationToken.None);
        Assert.Equal(2, applications.GetProperty("data").GetArrayLength());
        await after.WalkAsync(CancellationToken.None);
    }
}
