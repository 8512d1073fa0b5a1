using System.Security.Claims;
using FluentValidation;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.Profiles;
using HireFlux.Profiles.Features.Resumes;
using HireFlux.Profiles.Features.UpdateProfile;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.ApplyResume;

internal static class ApplyResumeEndpoint
{
    /// <summary>Safe to repeat: what the profile says by then is left as it is.</summary>
    public static async Task<Results<Ok<ProfileResponse>, ProblemHttpResult>> HandleAsync(
        Guid id,
        ClaimsPrincipal user,
        ResumeStore resumes,
        ProfileUpdate update,
        IValidator<ProfileDetails> validator,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        var resume = await resumes.FindAsync(userId, id, cancellationToken);
        if (!resume.TryRead(out var data, out var problem))
        {
            return problem;
        }

        return await update.RunAsync(
            userId,
            ifMatch: null,
            present =>
            {
                var filled = ProfileFilling.Fill(present, data);
                var result = validator.Validate(filled);
                return result.IsValid ? (filled, null) : (null, Problems.Validation(result));
            },
            cancellationToken);
    }
}
