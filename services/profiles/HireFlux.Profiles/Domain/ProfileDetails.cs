using System.Text.Json;
using HireFlux.ServiceDefaults.Http;

namespace HireFlux.Profiles.Domain;

/// <summary>What a person says about themselves and the work they want: the part of the profile that is theirs to write.</summary>
internal sealed record ProfileDetails
{
    public const string DefaultCurrency = "USD";
    public const string DefaultSalaryPeriod = "year";

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    /// <summary>As entered.</summary>
    public string? Phone { get; init; }

    public string? Location { get; init; }

    /// <summary>Most wanted first.</summary>
    public IReadOnlyList<string>? TargetTitles { get; init; }

    /// <summary>Whole currency units per <see cref="SalaryPeriod"/>.</summary>
    public int? SalaryMin { get; init; }

    /// <summary>Whole currency units per <see cref="SalaryPeriod"/>.</summary>
    public int? SalaryMax { get; init; }

    /// <summary>ISO 4217; US dollars when absent.</summary>
    public string? Currency { get; init; }

    /// <summary>hour, day, week, month or year; a year when absent.</summary>
    public string? SalaryPeriod { get; init; }

    public IReadOnlyList<string>? Industries { get; init; }

    public IReadOnlyList<string>? Skills { get; init; }

    public Preferences? Preferences { get; init; }

    public ProfileDetails Normalized() => this with
    {
        FirstName = PlainText.Line(FirstName),
        LastName = PlainText.Line(LastName),
        Phone = PlainText.Line(Phone),
        Location = PlainText.Line(Location),
        TargetTitles = PlainText.Lines(TargetTitles),
        Currency = PlainText.Line(Currency)?.ToUpperInvariant() ?? DefaultCurrency,
        SalaryPeriod = SalaryPeriod ?? DefaultSalaryPeriod,
        Industries = PlainText.Lines(Industries),
        Skills = PlainText.Lines(Skills),
        Preferences = (Preferences ?? new Preferences()).Normalized(),
    };

    /// <summary>The members, as JSON names them, that differ in another version of these details.</summary>
    public IReadOnlyList<string> DifferencesTo(ProfileDetails other)
    {
        var mine = JsonSerializer.SerializeToElement(this, JsonConventions.Options);
        var theirs = JsonSerializer.SerializeToElement(other, JsonConventions.Options);
        return [.. mine.EnumerateObject()
            .Where(member => !JsonElement.DeepEquals(member.Value, theirs.GetProperty(member.Name)))
            .Select(member => member.Name)];
    }
}
