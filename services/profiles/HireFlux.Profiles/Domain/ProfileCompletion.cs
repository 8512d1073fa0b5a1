namespace HireFlux.Profiles.Domain;

/// <summary>
/// How complete a profile is. The weights follow what matching gains: titles and skills decide most of the Fit Index, then place and terms,
/// and last what only applying needs.
/// </summary>
/// <param name="Items">Heaviest first.</param>
internal sealed record ProfileCompletion(IReadOnlyList<CompletionItem> Items)
{
    /// <summary>Fewer skills say too little to be compared with a posting's.</summary>
    public const int EnoughSkills = 3;

    /// <summary>0 to 100.</summary>
    public int Percentage => Items.Where(item => item.Done).Sum(item => item.Weight);

    /// <summary>What is missing, the most helpful first.</summary>
    public IReadOnlyList<string> Missing => [.. Items.Where(item => !item.Done).Select(item => item.Item)];

    /// <summary>What is missing and onboarding cannot be finished without.</summary>
    public IReadOnlyList<string> MissingRequired => [.. Items.Where(item => item is { Done: false, Required: true }).Select(item => item.Item)];

    public static ProfileCompletion Of(ProfileDetails details)
    {
        var wishes = details.Preferences ?? new Preferences();
        return new ProfileCompletion(
        [
            new("target_titles", 20, true, details.TargetTitles is { Count: > 0 }),
            new("skills", 20, true, details.Skills is { Count: >= EnoughSkills }),
            new("location", 10, true, details.Location is not null),
            new("remote_policy", 10, true, wishes.RemotePolicy is not null),
            new("salary", 8, false, details.SalaryMin is not null || details.SalaryMax is not null),
            new("name", 6, true, details.FirstName is not null && details.LastName is not null),
            new("work_authorization", 6, false, wishes.WorkAuthorization is not null),
            new("visa_sponsorship", 6, false, wishes.VisaSponsorship is not null),
            new("willing_to_relocate", 4, false, wishes.WillingToRelocate is not null),
            new("preferred_locations", 4, false, wishes.PreferredLocations is { Count: > 0 }),
            new("phone", 4, false, details.Phone is not null),
            new("industries", 2, false, details.Industries is { Count: > 0 }),
        ]);
    }
}
