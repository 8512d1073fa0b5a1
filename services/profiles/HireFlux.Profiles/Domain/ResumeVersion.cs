using System.Text.Json;
using HireFlux.Resumes;

namespace HireFlux.Profiles.Domain;

/// <summary>
/// A resume written for a purpose. Its content never changes: an edit is another version (<see cref="RevisedFrom"/>), so whoever used one
/// still has what was used.
/// </summary>
internal sealed class ResumeVersion
{
    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    public Guid? ResumeId { get; private set; }

    public string VersionName { get; private set; } = string.Empty;

    public string? TargetTitle { get; private set; }

    /// <summary>The posting it was written for, which the jobs service owns: no foreign key, nulled on JobRemoved.</summary>
    public Guid? JobId { get; private set; }

    public string? Tone { get; private set; }

    /// <summary>JSON in the shape that the database design shows (TailoredResume).</summary>
    public string Content { get; private set; } = "{}";

    /// <summary>The facts it was written from, as the resume had them then (ResumeData).</summary>
    public string? MasterData { get; private set; }

    /// <summary>What was struck, the posting's skills against the person's, and warnings (VersionReport).</summary>
    public string? Report { get; private set; }

    /// <summary>The version that this one is an edit of.</summary>
    public Guid? RevisedFrom { get; private set; }

    public bool IsDefault { get; private set; }

    public int? GenerationTimeMs { get; private set; }

    public string? ModelUsed { get; private set; }

    public int? TokensUsed { get; private set; }

    public decimal? CostUsd { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime UpdatedAt { get; private set; }

    public DateTime? DeletedAt { get; private set; }

    /// <summary>A version as it was written.</summary>
    public static ResumeVersion Write(Guid userId, Guid resumeId, string name, string? targetTitle, Guid? jobId, string tone, WrittenContent written, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = userId,
        ResumeId = resumeId,
        VersionName = name,
        TargetTitle = targetTitle,
        JobId = jobId,
        Tone = tone,
        Content = written.Content,
        MasterData = written.MasterData,
        Report = written.Report,
        GenerationTimeMs = written.GenerationTimeMs,
        ModelUsed = written.ModelUsed,
        TokensUsed = written.TokensUsed,
        CostUsd = written.CostUsd,
        CreatedAt = now,
        UpdatedAt = now,
    };

    /// <summary>Another version with the person's edits. Writing it cost nothing.</summary>
    public ResumeVersion Revise(string name, string content, string report, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = UserId,
        ResumeId = ResumeId,
        VersionName = name,
        TargetTitle = TargetTitle,
        JobId = JobId,
        Tone = Tone,
        Content = content,
        MasterData = MasterData,
        Report = report,
        RevisedFrom = Id,
        GenerationTimeMs = 0,
        ModelUsed = "by-hand",
        TokensUsed = 0,
        CostUsd = 0,
        CreatedAt = now,
        UpdatedAt = now,
    };

    /// <summary>What it says.</summary>
    public TailoredResume ReadContent() => JsonSerializer.Deserialize<TailoredResume>(Content, ResumeJson.Options)!;

    /// <summary>The facts it was written from; what it says itself, where those were not kept.</summary>
    public ResumeData ReadMaster() => ResumeDocument.Read(MasterData ?? Content);

    public void Rename(string name, DateTime now)
    {
        VersionName = name;
        UpdatedAt = now;
    }

    public void Delete(DateTime now)
    {
        IsDefault = false;
        DeletedAt = now;
        UpdatedAt = now;
    }
}
