using FsCheck;
using FsCheck.Fluent;
using HireFlux.Profiles.Domain;

namespace HireFlux.Profiles.Tests;

public sealed class CompletionTests
{
    private static readonly Gen<string?> s_text = Gen.Elements<string?>(null, "x", " ", "Leeds");
    private static readonly Gen<IReadOnlyList<string>?> s_list =
        Gen.Elements<IReadOnlyList<string>?>(null, [], ["a"], ["a", "A", " "], ["a", "b", "c"], ["a", "b", "c", "d"]);

    [Fact]
    public void The_weights_sum_to_100_and_come_heaviest_first()
    {
        var items = ProfileCompletion.Of(new ProfileDetails()).Items;

        Assert.Equal(100, items.Sum(item => item.Weight));
        Assert.Equal(items.OrderByDescending(item => item.Weight), items);
        Assert.Equal(items.Count, items.Select(item => item.Item).Distinct().Count());
    }

    [Fact]
    public void An_empty_profile_has_0_and_a_full_one_100()
    {
        Assert.Equal(0, ProfileCompletion.Of(new ProfileDetails().Normalized()).Percentage);
        Assert.Equal(100, ProfileCompletion.Of(Full).Percentage);
        Assert.Empty(ProfileCompletion.Of(Full).Missing);
    }

    [Fact]
    public void Each_item_counts_for_its_own_weight() => Assert.All(Removals, removal =>
    {
        var without = ProfileCompletion.Of(removal.Without(Full));

        Assert.Equal([removal.Item], without.Missing);
        Assert.Equal(100 - without.Items.Single(item => item.Item == removal.Item).Weight, without.Percentage);
    });

    [Fact]
    public void Adding_data_never_lowers_it() =>
        Prop.ForAll(Arb.From(Details), Arb.From(Details), (before, added) =>
        {
            var after = Added(before, added);
            return ProfileCompletion.Of(after.Normalized()).Percentage >= ProfileCompletion.Of(before.Normalized()).Percentage;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Percentage_and_missing_items_always_agree() =>
        Prop.ForAll(Arb.From(Details), details =>
        {
            var completion = ProfileCompletion.Of(details.Normalized());
            var missing = completion.Items.Where(item => completion.Missing.Contains(item.Item)).Sum(item => item.Weight);
            return completion.Percentage + missing == 100 && completion.MissingRequired.All(completion.Missing.Contains);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static ProfileDetails Full => new()
    {
        FirstName = "Ada",
        LastName = "Okafor",
        Phone = "+442079460958",
        Location = "Leeds",
        TargetTitles = ["Nurse"],
        SalaryMin = 1,
        Industries = ["Health"],
        Skills = ["a", "b", "c"],
        Preferences = new Preferences
        {
            RemotePolicy = "any",
            VisaSponsorship = false,
            WillingToRelocate = false,
            WorkAuthorization = "UK citizen",
            PreferredLocations = ["Leeds"],
        },
    };

    private static (string Item, Func<ProfileDetails, ProfileDetails> Without)[] Removals =>
    [
        ("target_titles", details => details with { TargetTitles = [] }),
        ("skills", details => details with { Skills = ["a", "b"] }),
        ("location", details => details with { Location = null }),
        ("remote_policy", details => details with { Preferences = details.Preferences! with { RemotePolicy = null } }),
        ("salary", details => details with { SalaryMin = null }),
        ("name", details => details with { LastName = null }),
        ("work_authorization", details => details with { Preferences = details.Preferences! with { WorkAuthorization = null } }),
        ("visa_sponsorship", details => details with { Preferences = details.Preferences! with { VisaSponsorship = null } }),
        ("willing_to_relocate", details => details with { Preferences = details.Preferences! with { WillingToRelocate = null } }),
        ("preferred_locations", details => details with { Preferences = details.Preferences! with { PreferredLocations = null } }),
        ("phone", details => details with { Phone = null }),
        ("industries", details => details with { Industries = null }),
    ];

    private static Gen<ProfileDetails> Details =>
        from texts in s_text.ArrayOf(5)
        from lists in s_list.ArrayOf(5)
        from numbers in Gen.Elements<int?>(null, 0, 50).ArrayOf(2)
        from flags in Gen.Elements<bool?>(null, true, false).ArrayOf(2)
        from policy in Gen.Elements<string?>(null, "remote", "any")
        select new ProfileDetails
        {
            FirstName = texts[0],
            LastName = texts[1],
            Phone = texts[2],
            Location = texts[3],
            TargetTitles = lists[0],
            Industries = lists[1],
            Skills = lists[2],
            SalaryMin = numbers[0],
            SalaryMax = numbers[1],
            Preferences = new Preferences
            {
                RemotePolicy = policy,
                VisaSponsorship = flags[0],
                WillingToRelocate = flags[1],
                WorkAuthorization = texts[4],
                PreferredLocations = lists[3],
                ExcludedCompanies = lists[4],
            },
        };

    /// <summary>What was said stays, what was not is taken from the other, lists grow.</summary>
    private static ProfileDetails Added(ProfileDetails before, ProfileDetails added) => new()
    {
        FirstName = Said(before.FirstName) ?? added.FirstName,
        LastName = Said(before.LastName) ?? added.LastName,
        Phone = Said(before.Phone) ?? added.Phone,
        Location = Said(before.Location) ?? added.Location,
        TargetTitles = [.. before.TargetTitles ?? [], .. added.TargetTitles ?? []],
        Industries = [.. before.Industries ?? [], .. added.Industries ?? []],
        Skills = [.. before.Skills ?? [], .. added.Skills ?? []],
        SalaryMin = before.SalaryMin ?? added.SalaryMin,
        SalaryMax = before.SalaryMax ?? added.SalaryMax,
        Preferences = new Preferences
        {
            RemotePolicy = before.Preferences!.RemotePolicy ?? added.Preferences!.RemotePolicy,
            VisaSponsorship = before.Preferences.VisaSponsorship ?? added.Preferences!.VisaSponsorship,
            WillingToRelocate = before.Preferences.WillingToRelocate ?? added.Preferences!.WillingToRelocate,
            WorkAuthorization = Said(before.Preferences.WorkAuthorization) ?? added.Preferences!.WorkAuthorization,
            PreferredLocations = [.. before.Preferences.PreferredLocations ?? [], .. added.Preferences!.PreferredLocations ?? []],
        },
    };

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
