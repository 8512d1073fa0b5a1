using HireFlux.Profiles.Domain;

namespace HireFlux.Profiles.Features.Profiles;

/// <summary>A profile as its owner sees it.</summary>
internal sealed record ProfileResponse(
    Guid UserId,
    long Version,
    string? FirstName,
    string? LastName,
    string? Phone,
    string? PhoneE164,
    string? Location,
    string? AvatarUrl,
    IReadOnlyList<string> TargetTitles,
    int? SalaryMin,
    int? SalaryMax,
    string? Currency,
    string? SalaryPeriod,
    IReadOnlyList<string> Industries,
    IReadOnlyList<string> Skills,
    Preferences Preferences,
    bool OnboardingCompleted,
    DateTime? OnboardingCompletedAt,
    int ProfileCompletionPercentage,
    IReadOnlyList<string> MissingItems,
    DateTime CreatedAt,
    DateTime UpdatedAt) : IVersioned
{
    public static ProfileResponse Of(Profile profile) => new(
        profile.UserId,
        profile.Version,
        profile.FirstName,
        profile.LastName,
        profile.Phone,
        profile.PhoneE164,
        profile.Location,
        profile.AvatarUrl,
        profile.TargetTitles ?? [],
        profile.SalaryMin,
        profile.SalaryMax,
        profile.Currency,
        profile.SalaryPeriod,
        profile.Industries ?? [],
        profile.Skills ?? [],
        profile.Preferences ?? new Preferences(),
        profile.OnboardingCompleted,
        profile.OnboardingCompletedAt,
        profile.ProfileCompletionPercentage,
        profile.Completion.Missing,
        profile.CreatedAt,
        profile.UpdatedAt);
}
