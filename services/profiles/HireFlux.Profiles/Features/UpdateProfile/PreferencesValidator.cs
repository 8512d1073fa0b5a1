using System.Text.Json;
using FluentValidation;
using HireFlux.Profiles.Domain;

namespace HireFlux.Profiles.Features.UpdateProfile;

internal sealed class PreferencesValidator : AbstractValidator<Preferences>
{
    private const int MaxOthers = 50;
    private const int MaxOtherKeyLength = 100;
    private const int MaxOtherCharacters = 16 * 1024;
    private static readonly string[] s_policies = ["remote", "hybrid", "onsite", "any"];

    public PreferencesValidator()
    {
        RuleFor(preferences => preferences.RemotePolicy)
            .Must(policy => policy is null || s_policies.Contains(policy, StringComparer.Ordinal))
            .WithMessage("Must be remote, hybrid, onsite or any.");
        RuleFor(preferences => preferences.WorkAuthorization).MaximumLength(255);
        RuleFor(preferences => preferences.PreferredLocations).ListOfLines(maxCount: 50, maxLength: 255);
        RuleFor(preferences => preferences.ExcludedCompanies).ListOfLines(maxCount: 200, maxLength: 255);
        RuleFor(preferences => preferences.Others)
            .Must(others => others is null || IsBounded(others))
            .OverridePropertyName("")
            .WithMessage($"At most {MaxOthers} keys of one's own, of {MaxOtherKeyLength} characters each and {MaxOtherCharacters} in all.")
            .Must(others => others is null || others.All(other => StorableText.IsStorable(other.Key) && StorableJson.IsStorable(other.Value)))
            .WithMessage("Texts must be well-formed and without the NUL character.");
    }

    private static bool IsBounded(Dictionary<string, JsonElement> others) =>
        others.Count <= MaxOthers
        && others.Keys.All(key => key.Length <= MaxOtherKeyLength)
        && others.Sum(other => (long)other.Key.Length + other.Value.GetRawText().Length) <= MaxOtherCharacters;
}
