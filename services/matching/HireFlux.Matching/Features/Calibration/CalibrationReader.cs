using HireFlux.FitIndex;
using HireFlux.Matching.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Features.Calibration;

/// <summary>Counts outcomes by band. An open application counts once it has waited longer than half of the answers took.</summary>
internal sealed class CalibrationReader(MatchingDbContext db, TimeProvider time)
{
    public async Task<CalibrationResponse> ReadAsync(CancellationToken cancellationToken)
    {
        var median = await db.Database.SqlQuery<TimeSpan?>(
            $"""
            SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY greatest(responded_at - submitted_at, interval '0')) AS "Value"
            FROM match_outcomes WHERE submitted_at IS NOT NULL AND responded_at IS NOT NULL
            """).SingleAsync(cancellationToken);
        // Without any answer nothing is known of how long they take: all that is open stays open.
        var waited = median is { } typical ? time.UtcNow() - typical : DateTime.UnixEpoch;
        var sent = db.Outcomes.Where(outcome => outcome.SubmittedAt != null);
        var open = await sent.LongCountAsync(outcome => outcome.FitIndex != null && outcome.ResponseType == null && outcome.SubmittedAt >= waited, cancellationToken);
        var unscored = await sent.LongCountAsync(outcome => outcome.FitIndex == null, cancellationToken);
        var rows = await db.Database.SqlQuery<Row>(
            $"""
            SELECT algo_version, band, count(*) AS applications, count(response_type) AS answered,
                count(*) FILTER (WHERE response_type IN ('interview_request', 'offer')) AS positive,
                percentile_cont(0.5) WITHIN GROUP (ORDER BY posting_age_days) AS median_age,
                percentile_cont(0.5) WITHIN GROUP (ORDER BY posting_length) AS median_length
            FROM match_outcomes
            WHERE submitted_at IS NOT NULL AND fit_index IS NOT NULL AND (response_type IS NOT NULL OR submitted_at < {waited})
            GROUP BY algo_version, band
            """).ToListAsync(cancellationToken);
        var versions = rows.GroupBy(row => row.AlgoVersion, row => new BandCounts(
                Enum.Parse<FitBand>(row.Band, ignoreCase: true), row.Applications, row.Answered, row.Positive, row.MedianAge, row.MedianLength))
            .OrderBy(version => version.Key, StringComparer.Ordinal)
            .Select(version => CalibratedVersion.Of(version.Key, version));
        return new CalibrationResponse(median?.TotalDays, open, unscored, [.. versions]);
    }

    private sealed record Row(string AlgoVersion, string Band, long Applications, long Answered, long Positive, double? MedianAge, double? MedianLength);
}
