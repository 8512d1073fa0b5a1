using FluentValidation;
using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Http;
using HireFlux.Vocabulary;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Features.SearchJobs;

internal static class SearchJobsEndpoint
{
    /// <summary>Open postings, the newest first.</summary>
    public static async Task<Results<Ok<Page<JobSummary>>, ProblemHttpResult>> HandleAsync(
        [AsParameters] SearchJobsFilter filter,
        [AsParameters] PageRequest page,
        IValidator<SearchJobsFilter> validator,
        JobsDbContext db,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (await validator.ValidateAsync(filter, cancellationToken) is { IsValid: false } invalid)
        {
            return Problems.Validation(invalid);
        }

        if (!page.TryRead<TimeKey>(out var after, out var problem))
        {
            return problem!;
        }

        var query = Matching(db, filter, time.UtcNow());
        if (after is not null)
        {
            query = query.Where(job => EF.Functions.LessThan(ValueTuple.Create(job.PostedAt, job.Id), ValueTuple.Create(after.At, after.Id)));
        }

        var rows = await query
            .OrderByDescending(job => job.PostedAt)
            .ThenByDescending(job => job.Id)
            .Take(page.Size + 1)
            .Select(job => new
            {
                job.Id,
                job.Title,
                job.Company,
                job.Location,
                job.RemotePolicy,
                job.SalaryMin,
                job.SalaryMax,
                job.SalaryCurrency,
                job.SalaryPeriod,
                job.Metadata,
                job.RequiredSkills,
                job.PreferredSkills,
                job.ApplyUrl,
                job.PostedAt,
            })
            .ToListAsync(cancellationToken);
        var found = rows.Select(row => new JobSummary(
            row.Id,
            row.Title,
            row.Company,
            row.Location,
            row.RemotePolicy,
            SalaryResponse.Of(row.SalaryMin, row.SalaryMax, row.SalaryCurrency, row.SalaryPeriod, row.Metadata),
            row.Metadata.Visa.Stance,
            row.RequiredSkills,
            row.PreferredSkills,
            row.ApplyUrl,
            row.PostedAt,
            row.Metadata.PostedAtSource)).ToList();
        return TypedResults.Ok(found.ToPage(page.Size, job => new TimeKey(job.PostedAt, job.Id)));
    }

    private static IQueryable<Job> Matching(JobsDbContext db, SearchJobsFilter filter, DateTime now)
    {
        var query = Text(db, filter.Q).AsNoTracking().Where(job => job.IsActive && (job.ExpiresAt == null || job.ExpiresAt > now));
        if (filter.RemotePolicy is { } policy)
        {
            query = query.Where(job => job.RemotePolicy == policy);
        }

        foreach (var name in (filter.Skill ?? []).Select(skill => SkillVocabulary.Default.Find(skill)?.Name ?? skill).Distinct())
        {
            query = query.Where(job => job.RequiredSkills.Contains(name) || job.PreferredSkills.Contains(name));
        }

        if (filter.PostedAfter is { } postedAfter)
        {
            query = query.Where(job => job.PostedAt > postedAfter);
        }

        if (filter.Company is { Length: > 0 } company)
        {
            query = query.Where(job => EF.Functions.ILike(job.Company, Escape(company), "\\"));
        }

        return filter.Visa switch
        {
            "offers" => query.Where(job => job.VisaFriendly),
            "not_refused" => query.Where(job => !EF.Functions.JsonContains(job.Metadata, """{"visa":{"stance":"refuses"}}""")),
            _ => query,
        };
    }

    /// <summary>By words of title, company and text; by part of the title; and by a title that sounds alike.</summary>
    private static IQueryable<Job> Text(JobsDbContext db, string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return db.Jobs;
        }

        var part = $"%{Escape(words.Trim())}%";
        return db.Jobs.FromSql(
            $"""
            SELECT * FROM jobs
            WHERE is_active AND (search_vector @@ websearch_to_tsquery('english', {words}) OR title ILIKE {part} OR {words} <% title)
            """);
    }

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
