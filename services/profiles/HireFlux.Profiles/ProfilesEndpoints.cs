using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features;
using HireFlux.Profiles.Features.CompleteOnboarding;
using HireFlux.Profiles.Features.GetOnboarding;
using HireFlux.Profiles.Features.GetProfile;
using HireFlux.Profiles.Features.PatchProfile;
using HireFlux.Profiles.Features.UpdateProfile;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;

namespace HireFlux.Profiles;

internal static class ProfilesEndpoints
{
    public static void MapProfilesEndpoints(this IEndpointRouteBuilder app)
    {
        var profile = app.MapGroup("/v1/profile").WithTags("profiles").ProducesProblem(401).ProducesProblem(404).ProducesProblem(503)
            .AddEndpointFilter<EntityTagFilter>();

        profile.MapGet("/", GetProfileEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("GetProfile")
            .WithSummary("The caller's profile; it is opened, empty, when there is none yet.");

        profile.MapPut("/", UpdateProfileEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("UpdateProfile")
            .WithSummary("Replaces what the caller says about themselves. Send If-Match with the ETag to be told of a change in between.")
            .ProducesProblem(412)
            .Validate<ProfileDetails>();

        profile.MapPatch("/", PatchProfileEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("PatchProfile")
            .WithSummary("Changes only the members that are sent (RFC 7396): null removes, lists are replaced, preferences are merged.")
            .Accepts<ProfileDetails>("application/merge-patch+json", "application/json")
            .ProducesProblem(400)
            .ProducesProblem(412)
            .ProducesProblem(422);

        profile.MapGet("/onboarding", GetOnboardingEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("GetOnboarding")
            .WithSummary("How complete the profile is, with the weight of each item and what is missing, most helpful first.");

        profile.MapPost("/onboarding/complete", CompleteOnboardingEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("CompleteOnboarding")
            .WithSummary("Finishes onboarding, once; 422 names what is still required.")
            .ProducesProblem(422);

        app.MapResumesEndpoints();
        app.MapResumeVersionsEndpoints();
        app.MapCoverLettersEndpoints();
    }
}
