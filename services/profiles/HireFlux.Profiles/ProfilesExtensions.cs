using FluentValidation;
using HireFlux.Profiles.Consumers;
using HireFlux.Profiles.Features.CreateCoverLetter;
using HireFlux.Profiles.Features.CreateResumeVersion;
using HireFlux.Profiles.Features.Profiles;
using HireFlux.Profiles.Features.ResumeVersions;
using HireFlux.Profiles.Features.ReviseResumeVersion;
using HireFlux.Profiles.Features.UpdateProfile;
using HireFlux.Profiles.Generation;
using HireFlux.Profiles.Persistence;
using HireFlux.Profiles.Postings;
using HireFlux.ServiceDefaults.Messaging;
using HireFlux.ServiceDefaults.Persistence;

namespace HireFlux.Profiles;

internal static class ProfilesExtensions
{
    public static void AddProfiles(this WebApplicationBuilder builder)
    {
        builder.AddPersistence<ProfilesDbContext>("profilesdb");
        builder.AddMessaging<ProfilesDbContext>(messaging => messaging.Handle<FollowAccounts>().Handle<ForgetJobs>().Handle<FollowPlans>());
        builder.Services.AddValidatorsFromAssemblyContaining<ProfilesDbContext>(includeInternalTypes: true);
        builder.Services.AddScoped<PersonTurns>();
        builder.Services.AddScoped<ProfileStore>();
        builder.Services.AddScoped<ProfileUpdate>();
        builder.Services.AddSingleton<ProfileCache>();
        builder.AddPostings();
        builder.AddResumes();
        builder.AddGeneration();
        builder.Services.AddScoped<LetterMasters>();
        builder.Services.AddScoped<LetterDesk>();
        builder.Services.AddScoped<ResumeVersionStore>();
        builder.Services.AddScoped<VersionWriting>();
        builder.Services.AddScoped<VersionRevising>();
    }
}
