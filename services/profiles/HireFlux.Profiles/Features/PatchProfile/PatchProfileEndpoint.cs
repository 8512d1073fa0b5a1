using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentValidation;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.Profiles;
using HireFlux.Profiles.Features.UpdateProfile;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HireFlux.Profiles.Features.PatchProfile;

internal static class PatchProfileEndpoint
{
    public static Task<Results<Ok<ProfileResponse>, ProblemHttpResult>> HandleAsync(
        MergePatchDocument patch,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        ClaimsPrincipal user,
        ProfileUpdate update,
        IValidator<ProfileDetails> validator,
        CancellationToken cancellationToken) =>
        update.RunAsync(user.UserId(), ifMatch, present => Merge(present, patch.Changes, validator), cancellationToken);

    /// <summary>The rules hold for the whole: a new minimum may exceed the maximum that is there.</summary>
    private static (ProfileDetails? Details, ProblemHttpResult? Problem) Merge(ProfileDetails present, JsonElement patch, IValidator<ProfileDetails> validator)
    {
        if (patch.ValueKind != JsonValueKind.Object || !StorableJson.IsStorable(patch))
        {
            return (null, Problems.BadRequest(ProblemCodes.Malformed, "A JSON object of well-formed texts is expected."));
        }

        try
        {
            var target = JsonSerializer.SerializeToNode(present, JsonConventions.Options)!.AsObject();
            var merged = MergePatch.Apply(target, JsonObject.Create(patch)!).Deserialize<ProfileDetails>(JsonConventions.Options)!;
            var result = validator.Validate(merged);
            return result.IsValid ? (merged, null) : (null, Problems.Validation(result));
        }
        catch (JsonException exception)
        {
            return (null, Problems.BadRequest(ProblemCodes.Malformed, $"The JSON cannot be read at {exception.Path ?? "$"}."));
        }
    }
}
