using System.Net;
using HireFlux.Profiles.Contracts;

namespace HireFlux.Profiles.Tests;

public sealed class OnboardingTests(ProfilesHost host)
{
    private const string Onboarding = $"{Requests.Profile}/onboarding";
    private readonly Guid _person = Guid.CreateVersion7();

    [Fact]
    public async Task A_new_person_is_told_what_is_missing_heaviest_first_with_weights_that_sum_to_100()
    {
        var onboarding = await host.ClientFor(_person).GetJsonAsync(Onboarding);

        Assert.False(onboarding.GetProperty("completed").GetBoolean());
        Assert.False(onboarding.GetProperty("can_complete").GetBoolean());
        var weights = onboarding.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("weight").GetInt32()).ToList();
        Assert.Equal(100, weights.Sum());
        Assert.Equal(weights.OrderDescending(), weights);
        Assert.Equal(onboarding.GetProperty("items").EnumerateArray().Select(item => item.Text("item")), onboarding.Texts("missing"));
    }

    [Fact]
    public async Task Onboarding_is_not_finished_while_something_required_is_missing()
    {
        var client = host.ClientFor(_person);
        var body = Requests.Complete();
        body.Remove("skills");
        body.Remove("location");
        await client.PutProfileAsync(body).JsonAsync();

        var problem = await client.CompleteOnboardingAsync().JsonAsync(HttpStatusCode.UnprocessableEntity);

        Assert.Equal("onboarding_incomplete", problem.Text("code"));
        Assert.Equal(["skills", "location"], problem.Texts("missing"));
        Assert.False((await client.GetJsonAsync(Onboarding)).GetProperty("completed").GetBoolean());
    }

    [Fact]
    public async Task Onboarding_goes_on_where_it_was_left()
    {
        var client = host.ClientFor(_person);
        await client.PatchProfileAsync("""{"first_name":"Ada","last_name":"Okafor"}""").JsonAsync();
        await client.PatchProfileAsync("""{"target_titles":["Nurse"],"skills":["Triage","ACLS","Phlebotomy"]}""").JsonAsync();
        Assert.Equal(46, (await client.GetJsonAsync(Onboarding)).GetProperty("completion_percentage").GetInt32());
        await client.PatchProfileAsync("""{"location":"Leeds","preferences":{"remote_policy":"onsite"}}""").JsonAsync();

        var onboarding = await client.CompleteOnboardingAsync().JsonAsync();

        Assert.True(onboarding.GetProperty("completed").GetBoolean());
        Assert.Equal(66, onboarding.GetProperty("completion_percentage").GetInt32());
    }

    [Fact]
    public async Task Onboarding_is_finished_once_however_often_and_at_once_it_is_asked_for()
    {
        var client = host.ClientFor(_person);
        await client.PutProfileAsync(Requests.Complete()).JsonAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => client.CompleteOnboardingAsync().JsonAsync()));

        Assert.Single(answers.Select(answer => answer.GetProperty("completed_at").GetDateTime()).Distinct());
        await client.PatchProfileAsync("""{"skills":[]}""").JsonAsync();
        var later = await client.CompleteOnboardingAsync().JsonAsync();
        Assert.Equal(answers[0].GetProperty("completed_at").GetDateTime(), later.GetProperty("completed_at").GetDateTime());
        var changes = await host.Events.TakenAsync<ProfileChanged>(e => e.UserId == _person, 4, "the first one, the put, the end of onboarding, the change after it");
        Assert.Equal([3, 4], changes.Where(e => e.OnboardingCompleted).Select(e => e.Version).Order());
    }
}
