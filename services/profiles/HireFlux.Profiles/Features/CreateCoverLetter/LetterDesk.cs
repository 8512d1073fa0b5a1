using System.Text.Json;
using HireFlux.Profiles.Contracts;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.CoverLetters;
using HireFlux.Profiles.Features.Profiles;
using HireFlux.Profiles.Generation;
using HireFlux.Profiles.Persistence;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Writing;
using HireFlux.Resumes.Writing.Chat;
using HireFlux.Resumes.Writing.Letters;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Features.CreateCoverLetter;

/// <summary>Has a letter written and keeps it with everything that goes with it, in one transaction.</summary>
internal sealed class LetterDesk(ProfilesDbContext db, PersonTurns turns, LetterGeneration generation, TimeProvider time, ClientInfo client)
{
    /// <summary>What is compared with: nobody remembers more letters of their own.</summary>
    private const int EarlierLetters = 50;

    /// <summary>The letter, or why there is none: 402 or 503 as <see cref="ModelCalls"/> says, 404 when the account was erased.</summary>
    public async Task<(CoverLetter? Letter, ProblemHttpResult? Problem)> WriteAsync(
        Guid userId,
        LetterMaster master,
        CreateCoverLetterRequest request,
        Posting posting,
        IReadOnlyList<CompanyFact> facts,
        CancellationToken cancellationToken)
    {
        var (tone, length) = (request.Tone ?? LetterTone.Professional, request.Length ?? LetterLength.Medium);
        var today = time.UtcNow();
        var earlier = await EarlierAsync(userId, cancellationToken);
        var began = time.GetTimestamp();
        var (letter, refused) = await generation.WriteAsync(
            userId,
            new LetterRequest
            {
                Master = master.Data,
                Posting = posting,
                Tone = tone,
                Length = length,
                CompanyFacts = facts,
                Earlier = earlier,
                Seed = $"{userId:N}/{request.JobId?.ToString("N") ?? $"{posting.Title}/{posting.Company}"}",
                Today = new PartialDate(today.Year, today.Month),
            },
            cancellationToken);
        if (letter is null)
        {
            return (null, refused);
        }

        var elapsed = time.GetElapsedTime(began);
        var origin = new LetterOrigin(
            master.ResumeVersionId, master.ResumeId, request.JobId, posting.Title, posting.Company, ResumeDocument.WriteMaster(master.Data), Word(tone), Word(length));
        var written = CoverLetter.Write(userId, origin, Written(letter, elapsed), time.UtcNow());
        return await turns.TakeAsync(userId, () => KeepAsync(written, cancellationToken), cancellationToken) ? (written, null) : (null, ProfileProblems.NotFound());
    }

    /// <returns>False when the account was erased.</returns>
    private async Task<bool> KeepAsync(CoverLetter letter, CancellationToken cancellationToken)
    {
        if (await turns.IsErasedAsync(letter.UserId, cancellationToken))
        {
            return false;
        }

        db.CoverLetters.Add(letter);
        db.Publish(new CoverLetterCreated(letter.UserId, letter.Id, letter.JobId, letter.CreatedAt), letter.Id);
        db.Audit(
            "cover_letter_created",
            letter.UserId,
            new Dictionary<string, string?> { ["cover_letter_id"] = letter.Id.ToString(), ["job_id"] = letter.JobId?.ToString(), ["model"] = letter.ModelUsed },
            letter.CreatedAt,
            client);
        return true;
    }

    private async Task<List<EarlierLetter>> EarlierAsync(Guid userId, CancellationToken cancellationToken) => await db.CoverLetters.AsNoTracking()
        .Where(letter => letter.UserId == userId && letter.DeletedAt == null)
        .OrderByDescending(letter => letter.CreatedAt)
        .Take(EarlierLetters)
        .Select(letter => new EarlierLetter(letter.Content, letter.JobTitle, letter.Company))
        .ToListAsync(cancellationToken);

    private static WrittenLetter Written(Letter letter, TimeSpan elapsed) => new(
        letter.Text,
        letter.WordCount,
        letter.CompanyPersonalized,
        JsonSerializer.Serialize(letter.Sentences, JsonConventions.Options),
        JsonSerializer.Serialize(new LetterReport(letter.Warnings, letter.Struck, letter.Similarity, []), JsonConventions.Options),
        (int)Math.Min(elapsed.TotalMilliseconds, int.MaxValue),
        letter.ModelUsed,
        letter.PromptVersion,
        letter.Calls.Sum(call => call.TokensIn + call.TokensOut),
        letter.Calls.CostUsd());

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        value.ToString().ToLowerInvariant();
}
