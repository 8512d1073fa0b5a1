using HireFlux.FitIndex;
using HireFlux.Profiles.Contracts;
using HireFlux.Vocabulary;

namespace HireFlux.Matching.Facts;

/// <summary>Reads a profile into the terms of the Fit Index. Names and phone numbers stay outside.</summary>
internal static class ProfileFacts
{
    public static CandidateFacts Of(ProfileChanged profile)
    {
        var wishes = profile.Preferences;
        var home = WorkPlaces.Read(profile.Location);
        var wanted = wishes.PreferredLocations.SelectMany(place => WorkPlaces.Read(place)).Distinct().ToList();
        return new CandidateFacts
        {
            TargetTitles = profile.TargetTitles,
            Skills = [.. ListedSkills.Read(profile.Skills)],
            Seniority = Level(profile.TargetTitles),
            PreferredPlaces = wanted.Count > 0 ? wanted : home,
            Country = string.IsNullOrWhiteSpace(profile.Location) ? null : Places.CountryCode(profile.Location),
            WillingToRelocate = wishes.WillingToRelocate == true,
            WantedPolicy = Wordings.Policy(wishes.RemotePolicy),
            NeedsVisaSponsorship = wishes.VisaSponsorship == true,
            SalaryFloor = Wordings.Pay(profile.SalaryMin, profile.Currency, profile.SalaryPeriod),
            ExcludedCompanies = wishes.ExcludedCompanies,
        };
    }

    /// <summary>The level looked for; a held title that states one goes before it.</summary>
    private static int? Level(IReadOnlyList<string> titles) =>
        (int?)titles.Select(title => SeniorityLadder.FromTitle(title)).FirstOrDefault(level => level is not null);
}
