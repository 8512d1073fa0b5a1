using System.Globalization;
using HireFlux.Identity.Contracts;
using HireFlux.Profiles.Contracts;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Persistence;
using HireFlux.Resumes;
using HireFlux.Resumes.Reading;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;

namespace HireFlux.Profiles.Parsing;

/// <summary>Writes how a reading ended, with everything that goes with it, in one transaction under the lease.</summary>
internal sealed class ParsingResults(ProfilesDbContext db, ParsingQueue queue, TimeProvider time)
{
    public Task CompleteAsync(ClaimedResume claimed, ResumeData data, ReadingResult result, CancellationToken cancellationToken) =>
        WriteAsync(
            claimed,
            (resume, now) =>
            {
                var parsed = new ParsedResume(ResumeDocument.Write(data), StorableText.Clean(result.Text), result.MonthsOfExperience, result.Warnings);
                resume.Complete(parsed, now);
                db.Publish(ResumeAnnouncement.Of(resume, ResumeDocument.Read(parsed.Data)), resume.Id);
                db.Audit("resume_parsed", resume.UserId, Facts(resume), now);
                db.Notify(
                    resume.UserId,
                    NotificationTypes.System,
                    "Your resume was read",
                    "Look through what was found in it; what is not right can be corrected.",
                    $"/resumes/{resume.Id}",
                    now);
            },
            cancellationToken);

    public Task FailAsync(ClaimedResume claimed, string code, CancellationToken cancellationToken) =>
        WriteAsync(
            claimed,
            (resume, now) =>
            {
                resume.Fail(code, now);
                db.Publish(new ResumeParsingFailed(resume.UserId, resume.Id, code, now), resume.Id);
                db.Audit("resume_parsing_failed", resume.UserId, Facts(resume), now);
                db.Notify(resume.UserId, NotificationTypes.System, "Your resume could not be read", ParsingProblems.Sentence(code), $"/resumes/{resume.Id}", now);
            },
            cancellationToken);

    private async Task WriteAsync(ClaimedResume claimed, Action<Resume, DateTime> write, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await queue.OpenAsync(claimed, cancellationToken) is not { } resume)
        {
            return;
        }

        write(resume, time.UtcNow());
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static Dictionary<string, string?> Facts(Resume resume) => new()
    {
        ["resume_id"] = resume.Id.ToString(),
        ["attempts"] = resume.ParsingAttempts.ToString(CultureInfo.InvariantCulture),
        ["code"] = resume.ParsingError,
    };
}
