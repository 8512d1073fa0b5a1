namespace HireFlux.Profiles.Contracts;

/// <summary>What a person wants of work, as the preferences column keeps it.</summary>
/// <param name="RemotePolicy">remote, hybrid, onsite or any; null when not said.</param>
/// <param name="VisaSponsorship">True when the person needs the employer to sponsor a visa; null when not said.</param>
/// <param name="WillingToRelocate">Null when not said.</param>
/// <param name="WorkAuthorization">Free text such as US Citizen.</param>
/// <param name="PreferredLocations">Places as entered.</param>
/// <param name="ExcludedCompanies">Employers never to be shown as fitting.</param>
public sealed record JobPreferences(
    string? RemotePolicy,
    bool? VisaSponsorship,
    bool? WillingToRelocate,
    string? WorkAuthorization,
    IReadOnlyList<string> PreferredLocations,
    IReadOnlyList<string> ExcludedCompanies);
