using System.Text.Json;
using HireFlux.Cli;
using HireFlux.FitIndex;

namespace HireFlux.Benchmarks.Matching.Freshness;

/// <summary>A person who came in through the gateway, and asks it for their matches.</summary>
internal sealed class WatchedPerson : IDisposable
{
    private const string Password = "correct horse battery staple";
    private readonly Api _api;
    private readonly Dictionary<Guid, DateTime> _seen = [];

    private WatchedPerson(Api api, string[] skills) => (_api, Skills) = (api, skills);

    /// <summary>As the profile lists them.</summary>
    public IReadOnlyList<string> Skills { get; private set; }

    /// <summary>The postings of the first page, as it was last asked for.</summary>
    public IReadOnlyList<Guid> Listed { get; private set; } = [];

    /// <summary>Registers, signs in and fills in a profile.</summary>
    public static async Task<WatchedPerson> RegisterAsync(Uri gateway, CandidateFacts facts)
    {
        var (api, email) = (new Api(gateway), $"{Guid.CreateVersion7():N}@hireflux.example");
        await api.PostAsync("/v1/auth/register", new { email, password = Password }, CancellationToken.None);
        await api.SignInAsync(email, Password, CancellationToken.None);
        string[] skills = [.. facts.Skills.Select(skill => skill.Name).Distinct(StringComparer.Ordinal).Take(100)];
        await api.PutAsync(
            "/v1/profile",
            new
            {
                first_name = "Sam",
                last_name = "Example",
                location = "New York, NY",
                target_titles = facts.TargetTitles.Select(title => title[..Math.Min(150, title.Length)]).Distinct().ToArray(),
                skills,
                preferences = new { remote_policy = facts.WantedPolicy?.ToString().ToLowerInvariant(), willing_to_relocate = facts.WillingToRelocate },
            },
            CancellationToken.None);
        return new WatchedPerson(api, skills);
    }

    /// <summary>When a posting was first seen on the first page. UTC.</summary>
    public DateTime SeenAt(Guid jobId) => _seen[jobId];

    /// <summary>Asks for the first page of a hundred, and remembers what is new on it.</summary>
    public async Task LookAsync()
    {
        var page = await MatchesAsync("?min_fit=0&limit=100");
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        Listed = [.. page.GetProperty("data").EnumerateArray().Select(row => row.GetProperty("job_id").GetGuid())];
        foreach (var id in Listed)
        {
            _seen.TryAdd(id, now);
        }
    }

    public Task<JsonElement> MatchesAsync(string query) => _api.GetAsync($"/v1/matches{query}", CancellationToken.None);

    /// <summary>Adds a skill to the profile.</summary>
    /// <returns>The profile's version that has it.</returns>
    public async Task<long> AddSkillAsync(string skill)
    {
        Skills = [.. Skills, skill];
        return (await _api.PatchAsync("/v1/profile", new { skills = Skills }, CancellationToken.None)).GetProperty("version").GetInt64();
    }

    public void Dispose() => _api.Dispose();
}
