using System.Text.Json;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.Resumes;
using HireFlux.Profiles.Features.ResumeVersions;
using HireFlux.Profiles.Generation;
using HireFlux.Profiles.Persistence;
using HireFlux.Profiles.Postings;
using HireFlux.Resumes;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Facts;
using HireFlux.Resumes.Writing;
using HireFlux.Resumes.Writing.Chat;
using HireFlux.Resumes.Writing.Tailoring;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Features.CreateResumeVersion;

/// <summary>Writes a version from a parsed resume and keeps it.</summary>
internal sealed class VersionWriting(ResumeStore resumes, ResumeVersionStore store, ResumeGeneration generation, PostingFinder postings, TimeProvider time)
{
    private const int MaxName = 255;
    private const int MaxStruck = 200;

    public async Task<(ResumeVersion? Version, ProblemHttpResult? Problem)> WriteAsync(
        Guid userId,
        CreateResumeVersionRequest request,
        CancellationToken cancellationToken)
    {
        var resume = await resumes.FindAsync(userId, request.ResumeId!.Value, cancellationToken);
        if (!resume.TryRead(out var master, out var unread))
        {
            return (null, unread);
        }

        if (FactIndex.Of(master).Facts.Count == 0)
        {
            return (null, ResumeVersionProblems.NoFacts());
        }

        var (posting, problem) = await postings.FindAsync(request.JobId, request.Posting, cancellationToken);
        if (problem is not null)
        {
            return (null, problem);
        }

        var began = time.GetTimestamp();
        var today = time.UtcNow();
        var tone = request.Tone ?? Tones.Professional;
        var tailoring = new TailoringRequest(master, new PartialDate(today.Year, today.Month), PlainText.Line(request.TargetTitle), tone, posting);
        var (written, refused) = await generation.WriteAsync(userId, tailoring, cancellationToken);
        if (written is null)
        {
            return (null, refused!);
        }

        var content = Content(written, master, (int)time.GetElapsedTime(began).TotalMilliseconds);
        var version = ResumeVersion.Write(userId, resume.Id, Name(request, posting), PlainText.Line(request.TargetTitle), request.JobId, tone, content, time.UtcNow());
        return await store.AddAsync(version, cancellationToken) is { } refusal ? (null, refusal) : (version, null);
    }

    private static WrittenContent Content(Tailored written, ResumeData master, int milliseconds)
    {
        var report = new VersionReport
        {
            Struck = [.. written.Truth.Struck.Take(MaxStruck).Select(line => ReportedLine.Of(line.JsonPointer, line.Text, line.Kind, line.Why))],
            SkillsListed = written.Gap.Listed,
            SkillsInjectable = written.Gap.Injectable,
            SkillsNotInjectable = written.Gap.NotInjectable,
            FellBackBecause = written.FellBackBecause,
        };
        return new WrittenContent(
            JsonSerializer.Serialize(written.Truth.Resume, ResumeJson.Options),
            ResumeDocument.WriteMaster(master),
            JsonSerializer.Serialize(report, JsonConventions.Options),
            milliseconds,
            written.ModelUsed,
            written.Calls.Sum(call => call.TokensIn + call.TokensOut),
            written.Calls.CostUsd());
    }

    private static string Name(CreateResumeVersionRequest request, Posting? posting) => PlainText.Cut(
        PlainText.Line(request.VersionName) ?? PlainText.Line(posting?.Title) ?? PlainText.Line(request.TargetTitle) ?? "Resume", MaxName);
}
