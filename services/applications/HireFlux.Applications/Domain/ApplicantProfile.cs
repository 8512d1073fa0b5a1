using HireFlux.Profiles.Contracts;

namespace HireFlux.Applications.Domain;

/// <summary>What a person says of themselves, as far as application forms ask for it.</summary>
internal sealed class ApplicantProfile(Guid userId)
{
    public Guid UserId { get; private set; } = userId;

    /// <summary>Of the newest event seen; 0 before the first.</summary>
    public long Version { get; private set; }

    public string? FirstName { get; private set; }

    public string? LastName { get; private set; }

    public string? Phone { get; private set; }

    public string? Location { get; private set; }

    public string? WorkAuthorization { get; private set; }

    /// <summary>True when the person needs a visa sponsored; null when not said.</summary>
    public bool? NeedsSponsorship { get; private set; }

    /// <returns>False when the event is stale.</returns>
    public bool Update(ProfileChanged profile)
    {
        if (profile.Version <= Version)
        {
            return false;
        }

        Version = profile.Version;
        FirstName = profile.FirstName;
        LastName = profile.LastName;
        Phone = profile.Phone;
        Location = profile.Location;
        WorkAuthorization = profile.Preferences.WorkAuthorization;
        NeedsSponsorship = profile.Preferences.VisaSponsorship;
        return true;
    }
}
