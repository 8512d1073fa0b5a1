using System.Globalization;
using HireFlux.Identity.Contracts;
using HireFlux.Matching.Contracts;
using HireFlux.Matching.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Scoring;

/// <summary>Tells of pairs that newly reached the threshold: one event and one notification a run, each pair once for ever.</summary>
internal sealed class MatchAnnouncer(MatchingDbContext db, TimeProvider time)
{
    private const string MatchesPath = "/matches";
    private const int LongestTitle = 120;

    /// <summary>Puts what is due into the outbox. Belongs into a transaction that holds the people's rows: two scorers never take the same pairs.</summary>
    public async Task AnnounceAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken)
    {
        var (people, now) = (userIds.ToArray(), time.UtcNow());
        var due = await db.Database.SqlQuery<DuePair>(
            $"""
            UPDATE match_announcements SET announced_at = {now} WHERE user_id = ANY({people}) AND announced_at IS NULL RETURNING user_id, job_id
            """).ToListAsync(cancellationToken);
        foreach (var person in due.GroupBy(pair => pair.UserId, pair => pair.JobId))
        {
            await AnnounceAsync(person.Key, [.. person], now, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task AnnounceAsync(Guid userId, Guid[] due, DateTime now, CancellationToken cancellationToken)
    {
        var found =
            from match in db.MatchScores
            join job in db.Jobs on match.JobId equals job.JobId
            where match.UserId == userId && due.Contains(match.JobId) && job.IsActive && match.FitIndex >= Thresholds.Strong
            select new { match.JobId, match.FitIndex, job.Title, job.Company, job.PostedAt };
        var total = await found.CountAsync(cancellationToken);
        if (total == 0)
        {
            return;
        }

        var best = await found
            .OrderByDescending(match => match.FitIndex).ThenByDescending(match => match.PostedAt).ThenBy(match => match.JobId)
            .Take(Thresholds.MostAnnounced)
            .Select(match => new FoundMatch(match.JobId, match.FitIndex, match.Title, match.Company))
            .ToListAsync(cancellationToken);
        db.Publish(new MatchesFound(userId, best, total, now), userId);
        db.Notify(
            userId,
            NotificationTypes.JobMatch,
            total == 1 ? "A new job matches your profile" : string.Create(CultureInfo.InvariantCulture, $"{total} new jobs match your profile"),
            string.Create(CultureInfo.InvariantCulture, $"Best match: {Shortened(best[0].Title)} at {Shortened(best[0].Company)}, Fit Index {best[0].FitIndex}."),
            MatchesPath,
            now);
    }

    private static string Shortened(string text) => text.Length <= LongestTitle ? text : $"{text[..(LongestTitle - 1)]}…";
}
