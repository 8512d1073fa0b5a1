using HireFlux.Applications.Domain;
using HireFlux.Applications.Persistence;
using HireFlux.Identity.Contracts;
using HireFlux.Profiles.Contracts;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Messaging;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Applications.Consumers;

/// <summary>Keeps what forms ask of people, and forgets those who were erased.</summary>
internal sealed class KeepApplicants(ApplicationsDbContext db, TimeProvider time) : IHandle<ProfileChanged>, IHandle<UserErased>
{
    public async Task HandleAsync(ProfileChanged message, CancellationToken cancellationToken)
    {
        var subjectHash = ErasedSubject.Hash(message.UserId);
        if (await db.ErasedSubjects.AnyAsync(subject => subject.SubjectHash == subjectHash, cancellationToken))
        {
            return;
        }

        var profile = await db.Profiles.SingleOrDefaultAsync(row => row.UserId == message.UserId, cancellationToken);
        if (profile is null)
        {
            profile = new ApplicantProfile(message.UserId);
            db.Profiles.Add(profile);
        }

        if (!profile.Update(message))
        {
            return;
        }

        // Saved first: a pack being made holds the profile, and is found ready below.
        await db.SaveChangesAsync(cancellationToken);
        var sheet = AnswerSheet.From(profile);
        var ready = await db.Applications
            .Where(application => application.UserId == message.UserId && application.AssistState == AssistState.Ready)
            .ToListAsync(cancellationToken);
        foreach (var application in ready)
        {
            application.FillIn(sheet, time.UtcNow());
        }
    }

    public async Task HandleAsync(UserErased message, CancellationToken cancellationToken)
    {
        var subjectHash = ErasedSubject.Hash(message.UserId);
        if (!await db.ErasedSubjects.AnyAsync(subject => subject.SubjectHash == subjectHash, cancellationToken))
        {
            db.ErasedSubjects.Add(new ErasedSubject(subjectHash, time.UtcNow()));
        }

        await db.Profiles.Where(profile => profile.UserId == message.UserId).ExecuteDeleteAsync(cancellationToken);
        await db.Applications.Where(application => application.UserId == message.UserId).ExecuteDeleteAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"DELETE FROM idempotency_keys WHERE user_id = {message.UserId}", cancellationToken);
    }
}
