using FluentValidation;
using HireFlux.Matching.Consumers;
using HireFlux.Matching.Encoders;
using HireFlux.Matching.Features;
using HireFlux.Matching.Features.Calibration;
using HireFlux.Matching.Features.GetMatch;
using HireFlux.Matching.Features.ListMatches;
using HireFlux.Matching.Persistence;
using HireFlux.Matching.Scoring;
using HireFlux.ServiceDefaults.Messaging;
using HireFlux.ServiceDefaults.Persistence;

namespace HireFlux.Matching;

internal static class MatchingExtensions
{
    public static void AddMatching(this WebApplicationBuilder builder)
    {
        builder.AddPersistence<MatchingDbContext>("matchingdb");
        builder.AddMessaging<MatchingDbContext>(messaging => messaging
            .Handle<ProjectProfiles>()
            .Handle<ProjectJobs>()
            .Handle<ProjectOutcomes>());

        builder.Services.AddValidatorsFromAssemblyContaining<MatchingDbContext>(includeInternalTypes: true);
        builder.Services.AddOptions<ScoringOptions>().BindConfiguration(ScoringOptions.Section);
        builder.AddMatchingEncoder();
        builder.Services.AddScoped<ErasedPeople>();
        builder.Services.AddScoped<WorkQueue>();
        builder.Services.AddScoped<JobEpochs>();
        builder.Services.AddScoped<CandidateReader>();
        builder.Services.AddScoped<MatchWriter>();
        builder.Services.AddScoped<MatchAnnouncer>();
        builder.Services.AddScoped<DailyRefresh>();
        builder.Services.AddScoped<StandingReader>();
        builder.Services.AddScoped<LiveMatches>();
        builder.Services.AddScoped<StoredMatches>();
        builder.Services.AddScoped<MatchPages>();
        builder.Services.AddScoped<KeptMatches>();
        builder.Services.AddScoped<ScannedMatches>();
        builder.Services.AddScoped<HitBands>();
        builder.Services.AddScoped<CalibrationReader>();
        builder.Services.AddSingleton<MatchCache>();
        builder.Services.AddSingleton<SnapshotFile>();
        builder.Services.AddSingleton<OpenPostings>();
        builder.Services.AddTransient<ScoringLoop>();
        builder.Services.AddHostedService<ScoringWorker>();
    }
}
