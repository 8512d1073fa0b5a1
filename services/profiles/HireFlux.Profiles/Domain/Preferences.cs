using System.Text.Json;
using System.Text.Json.Serialization;

namespace HireFlux.Profiles.Domain;

/// <summary>
/// What a person wants of work beside titles and pay. Names are fixed here, whatever the serialiser's policy: they are the keys of a JSONB
/// column. Keys that are not known are kept as they came.
/// </summary>
internal sealed record Preferences
{
    [JsonPropertyName("remote_policy"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RemotePolicy { get; init; }

    /// <summary>True when the person needs the employer to sponsor a visa.</summary>
    [JsonPropertyName("visa_sponsorship"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? VisaSponsorship { get; init; }

    [JsonPropertyName("willing_to_relocate"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? WillingToRelocate { get; init; }

    [JsonPropertyName("work_authorization"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? WorkAuthorization { get; init; }

    [JsonPropertyName("preferred_locations"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? PreferredLocations { get; init; }

    [JsonPropertyName("excluded_companies"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? ExcludedCompanies { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; init; }

    public Preferences Normalized() => this with
    {
        WorkAuthorization = PlainText.Line(WorkAuthorization),
        PreferredLocations = PreferredLocations is null ? null : PlainText.Lines(PreferredLocations),
        ExcludedCompanies = ExcludedCompanies is null ? null : PlainText.Lines(ExcludedCompanies),
    };
}
