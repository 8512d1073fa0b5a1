using System.Text.Json;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.ResumeVersions;
using HireFlux.Resumes;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Writing.Truth;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.ReviseResumeVersion;

/// <summary>Makes a version with a person's edits out of another.</summary>
internal sealed class VersionRevising(ResumeVersionStore store, TimeProvider time)
{
    public async Task<(ResumeVersion? Version, ProblemHttpResult? Problem)> ReviseAsync(Guid userId, Guid id, ReviseResumeVersionRequest request, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(userId, id, cancellationToken) is not { } version)
        {
            return (null, ResumeVersionProblems.NotFound());
        }

        var master = version.ReadMaster();
        var revision = new ContentRevision(version.ReadContent(), master);
        if (Unknown(revision, request) is { Count: > 0 } unknown)
        {
            return (null, Problems.Validation(unknown));
        }

        var (content, byHand) = revision.Finish();
        var report = (version.Report is { } known ? JsonSerializer.Deserialize<VersionReport>(known, JsonConventions.Options)! : new VersionReport()) with { Unverified = Unverified(byHand, master) };
        var revised = version.Revise(
            PlainText.Line(request.VersionName) ?? version.VersionName,
            JsonSerializer.Serialize(content, ResumeJson.Options),
            JsonSerializer.Serialize(report, JsonConventions.Options),
            time.UtcNow());
        return await store.AddAsync(revised, cancellationToken) is { } refusal ? (null, refusal) : (revised, null);
    }

    private static Dictionary<string, string[]> Unknown(ContentRevision revision, ReviseResumeVersionRequest request)
    {
        // Pointers are those of the content as it stands: words first, then what goes, then what comes.
        var edits = (request.Edit ?? []).OfType<LineEdit>().Where(edit => !revision.Edit(edit.Line!, edit.Text!.Trim())).Select(edit => edit.Line!).ToArray();
        var strikes = (request.Strike ?? []).OfType<string>().Distinct().Where(place => !revision.Strike(place)).ToArray();
        var restores = (request.Restore ?? []).OfType<string>().Where(fact => !revision.Restore(fact)).ToArray();
        return new (string Field, string[] Wrong, string Message)[]
        {
            ("edit", edits, "There is no line at {0}."),
            ("strike", strikes, "There is no line at {0}."),
            ("restore", restores, "There is no line of your resume with the id {0}."),
        }
        .Where(entry => entry.Wrong.Length > 0)
        .ToDictionary(entry => entry.Field, entry => entry.Wrong.Select(wrong => string.Format(null, entry.Message, wrong)).ToArray());
    }

    private List<ReportedLine> Unverified(IReadOnlyList<(string Place, EditedLine Line)> byHand, ResumeData master)
    {
        var now = time.UtcNow();
        var today = new PartialDate(now.Year, now.Month);
        return [.. byHand.SelectMany(edited => TailoredTruth.Check(edited.Line.Text, edited.Line.Sources, master, today)
            .Select(invention => ReportedLine.Of(
                edited.Place,
                invention.Text,
                invention.Kind,
                $"Nothing in your resume says \"{invention.Text}\".")))];
    }
}
