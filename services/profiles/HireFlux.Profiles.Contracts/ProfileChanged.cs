namespace HireFlux.Profiles.Contracts;

/// <summary>A profile was created or changed. Carries the whole profile, so that a reader needs only the newest.</summary>
/// <param name="UserId">The person.</param>
/// <param name="Version">Grows with each change of the aggregate; a smaller or equal one that arrives later is stale.</param>
/// <param name="FirstName">Null when not said.</param>
/// <param name="LastName">Null when not said.</param>
/// <param name="Phone">As entered; null when not said.</param>
/// <param name="Location">As entered; null when not said.</param>
/// <param name="TargetTitles">Titles wanted, most wanted first.</param>
/// <param name="SalaryMin">Whole currency units per SalaryPeriod.</param>
/// <param name="SalaryMax">Whole currency units per SalaryPeriod.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="SalaryPeriod">hour, day, week, month or year.</param>
/// <param name="Industries">As entered.</param>
/// <param name="Skills">As entered; readers canonicalise with the shared vocabulary.</param>
/// <param name="Preferences">What else is wanted.</param>
/// <param name="CompletionPercentage">0 to 100.</param>
/// <param name="OnboardingCompleted">True once onboarding was finished.</param>
/// <param name="ChangedAt">When. UTC.</param>
public sealed record ProfileChanged(
    Guid UserId,
    long Version,
    string? FirstName,
    string? LastName,
    string? Phone,
    string? Location,
    IReadOnlyList<string> TargetTitles,
    int? SalaryMin,
    int? SalaryMax,
    string? Currency,
    string? SalaryPeriod,
    IReadOnlyList<string> Industries,
    IReadOnlyList<string> Skills,
    JobPreferences Preferences,
    int CompletionPercentage,
    bool OnboardingCompleted,
    DateTime ChangedAt);
