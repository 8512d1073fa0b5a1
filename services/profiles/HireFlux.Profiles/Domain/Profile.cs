using HireFlux.Profiles.Contracts;

namespace HireFlux.Profiles.Domain;

/// <summary>A person's profile. Each change makes its version one larger; what changes nothing leaves it as it is.</summary>
internal sealed class Profile
{
    public Profile(Guid userId, DateTime now)
    {
        Id = Guid.CreateVersion7();
        UserId = userId;
        CreatedAt = now;
        UpdatedAt = now;
        Version = 1;
        Write(new ProfileDetails().Normalized());
    }

    private Profile()
    {
    }

    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    public string? FirstName { get; private set; }

    public string? LastName { get; private set; }

    public string? Phone { get; private set; }

    /// <summary>The phone number normalised, where it could be.</summary>
    public string? PhoneE164 { get; private set; }

    public string? Location { get; private set; }

    public string? AvatarUrl { get; private set; }

    public string[]? TargetTitles { get; private set; }

    public int? SalaryMin { get; private set; }

    public int? SalaryMax { get; private set; }

    public string? Currency { get; private set; }

    public string? SalaryPeriod { get; private set; }

    public string[]? Industries { get; private set; }

    public string[]? Skills { get; private set; }

    public Preferences? Preferences { get; private set; }

    public bool OnboardingCompleted { get; private set; }

    public DateTime? OnboardingCompletedAt { get; private set; }

    public int ProfileCompletionPercentage { get; private set; }

    public long Version { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime UpdatedAt { get; private set; }

    public ProfileDetails Details => new()
    {
        FirstName = FirstName,
        LastName = LastName,
        Phone = Phone,
        Location = Location,
        TargetTitles = TargetTitles ?? [],
        SalaryMin = SalaryMin,
        SalaryMax = SalaryMax,
        Currency = Currency,
        SalaryPeriod = SalaryPeriod,
        Industries = Industries ?? [],
        Skills = Skills ?? [],
        Preferences = Preferences ?? new Preferences(),
    };

    public ProfileCompletion Completion => ProfileCompletion.Of(Details);

    /// <summary>Replaces the details.</summary>
    /// <returns>The names of the members that changed; none when all was as before.</returns>
    public IReadOnlyList<string> Update(ProfileDetails details, DateTime now)
    {
        var normalized = details.Normalized();
        var changed = Details.DifferencesTo(normalized);
        if (changed.Count > 0)
        {
            Write(normalized);
            Touch(now);
        }

        return changed;
    }

    /// <summary>Finishes onboarding.</summary>
    /// <returns>False when it was finished before: that moment stands.</returns>
    public bool CompleteOnboarding(DateTime now)
    {
        if (OnboardingCompleted)
        {
            return false;
        }

        OnboardingCompleted = true;
        OnboardingCompletedAt = now;
        Touch(now);
        return true;
    }

    public ProfileChanged ToEvent()
    {
        var wishes = Preferences ?? new Preferences();
        return new ProfileChanged(
            UserId,
            Version,
            FirstName,
            LastName,
            Phone,
            Location,
            TargetTitles ?? [],
            SalaryMin,
            SalaryMax,
            Currency,
            SalaryPeriod,
            Industries ?? [],
            Skills ?? [],
            new JobPreferences(
                wishes.RemotePolicy,
                wishes.VisaSponsorship,
                wishes.WillingToRelocate,
                wishes.WorkAuthorization,
                wishes.PreferredLocations ?? [],
                wishes.ExcludedCompanies ?? []),
            ProfileCompletionPercentage,
            OnboardingCompleted,
            UpdatedAt);
    }

    private void Write(ProfileDetails details)
    {
        FirstName = details.FirstName;
        LastName = details.LastName;
        Phone = details.Phone;
        PhoneE164 = PhoneNumber.ToE164(details.Phone);
        Location = details.Location;
        TargetTitles = [.. details.TargetTitles ?? []];
        SalaryMin = details.SalaryMin;
        SalaryMax = details.SalaryMax;
        Currency = details.Currency;
        SalaryPeriod = details.SalaryPeriod;
        Industries = [.. details.Industries ?? []];
        Skills = [.. details.Skills ?? []];
        Preferences = details.Preferences;
        ProfileCompletionPercentage = ProfileCompletion.Of(details).Percentage;
    }

    private void Touch(DateTime now)
    {
        Version++;
        UpdatedAt = now;
    }
}
