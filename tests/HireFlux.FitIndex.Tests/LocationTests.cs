namespace HireFlux.FitIndex.Tests;

public sealed class LocationTests
{
    private static readonly WorkPlace Austin = new("Austin", "US", 30.2672, -97.7431);
    private static readonly WorkPlace RoundRock = new("Round Rock", "US", 30.5083, -97.6789);
    private static readonly WorkPlace Killeen = new("Killeen", "US", 31.1171, -97.7278);
    private static readonly WorkPlace Berlin = new("Berlin", "DE", 52.52, 13.405);

    public static TheoryData<string, int> Distances => new()
    {
        { nameof(Austin), 100 },
        { nameof(RoundRock), 85 },
        { nameof(Killeen), 50 },
        { nameof(Berlin), 0 },
    };

    [Theory]
    [MemberData(nameof(Distances))]
    public void Office_scores_by_distance(string place, int expected) =>
        Assert.Equal(expected, Location(new() { PreferredPlaces = [Austin] }, WorkPolicy.Hybrid, Place(place)));

    [Fact]
    public void Nearest_of_several_places_counts() =>
        Assert.Equal(100m, Location(new() { PreferredPlaces = [Berlin, Austin] }, WorkPolicy.Onsite, Killeen, Austin));

    [Fact]
    public void Willing_to_relocate_scores_40() =>
        Assert.Equal(40m, Location(new() { PreferredPlaces = [Austin], WillingToRelocate = true }, WorkPolicy.Hybrid, Berlin));

    [Fact]
    public void Same_city_name_in_another_country_is_elsewhere() =>
        Assert.Equal(0m, Location(new() { PreferredPlaces = [new("Birmingham", "GB")] }, WorkPolicy.Hybrid, new WorkPlace("Birmingham", "US")));

    [Fact]
    public void Place_that_cannot_be_compared_is_not_taken_for_far() =>
        Assert.Null(Location(new() { PreferredPlaces = [Austin, new("Smallville", "US")] }, null, Killeen with { City = "Nowhere", Latitude = null }));

    [Fact]
    public void Country_of_residence_only_rules_places_out()
    {
        Assert.Equal(0m, Location(new() { Country = "US" }, WorkPolicy.Hybrid, Berlin));
        Assert.Null(Location(new() { Country = "US" }, null, Austin));
    }

    [Fact]
    public void Whole_country_can_be_preferred() =>
        Assert.Equal(100m, Location(new() { PreferredPlaces = [new(null, "DE")] }, WorkPolicy.Hybrid, Berlin));

    [Theory]
    [InlineData(WorkPolicy.Onsite, WorkPolicy.Remote, 60)]
    [InlineData(WorkPolicy.Hybrid, WorkPolicy.Remote, 100)]
    [InlineData(WorkPolicy.Onsite, WorkPolicy.Hybrid, 100)]
    public void Opposite_policy_costs_40(WorkPolicy offered, WorkPolicy wanted, int expected) =>
        Assert.Equal(expected, Location(new() { PreferredPlaces = [Austin], WantedPolicy = wanted }, offered, Austin));

    [Theory]
    [InlineData("US", "US,CA", 100)]
    [InlineData("US", "", 100)]
    [InlineData("US", null, 85)]
    [InlineData(null, "US", 85)]
    [InlineData("DE", "US", 0)]
    public void Remote_scores_by_country(string? country, string? allowed, int expected)
    {
        var posting = DotnetEngineer.Posting with { RemoteCountries = allowed?.Split(',', StringSplitOptions.RemoveEmptyEntries) };

        Assert.Equal(expected, DotnetEngineer.Score(DotnetEngineer.Candidate with { Country = country }, posting).Scores.Location);
    }

    [Fact]
    public void Neither_place_nor_policy_is_unknown() => Assert.Null(Location(new() { PreferredPlaces = [Austin] }, null));

    [Fact]
    public void Policy_without_comparable_place_is_half_known()
    {
        var score = DotnetEngineer.Score(
            DotnetEngineer.Candidate with { WantedPolicy = null },
            DotnetEngineer.Posting with { Policy = WorkPolicy.Onsite, Places = [] });

        Assert.Equal(40m, score.Scores.Location);
        Assert.Equal(0.94m, score.EvidenceCoverage);
    }

    private static WorkPlace Place(string name) => name switch
    {
        nameof(Austin) => Austin,
        nameof(RoundRock) => RoundRock,
        nameof(Killeen) => Killeen,
        _ => Berlin,
    };

    private static decimal? Location(CandidateFacts candidate, WorkPolicy? policy, params WorkPlace[] places) =>
        DotnetEngineer.Score(candidate, DotnetEngineer.Posting with { Policy = policy, Places = places }).Scores.Location;
}
