using HireFlux.Resumes;

namespace HireFlux.Profiles.Domain;

/// <summary>A letter written for a posting.</summary>
internal sealed class CoverLetter
{
    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    public Guid? ResumeVersionId { get; private set; }

    /// <summary>The resume whose facts it tells.</summary>
    public Guid? ResumeId { get; private set; }

    /// <summary>The posting, which the jobs service owns: no foreign key, nulled on JobRemoved.</summary>
    public Guid? JobId { get; private set; }

    /// <summary>The posting's title as it was then: it stays when the posting goes.</summary>
    public string? JobTitle { get; private set; }

    /// <summary>The employer as the posting named it then.</summary>
    public string? Company { get; private set; }

    public string Content { get; private set; } = string.Empty;

    public string? Tone { get; private set; }

    public string? Length { get; private set; }

    public int? WordCount { get; private set; }

    public bool CompanyPersonalized { get; private set; }

    /// <summary>JSON: each sentence with the facts and the company source that it stands on.</summary>
    public string? Sentences { get; private set; }

    /// <summary>JSON: warnings, what was struck, and what the truth check says of the person's own text.</summary>
    public string? Report { get; private set; }

    /// <summary>JSON (ResumeData): the facts as they were when the letter was written.</summary>
    public string? MasterData { get; private set; }

    public int? GenerationTimeMs { get; private set; }

    public string? ModelUsed { get; private set; }

    /// <summary>Name and version of the prompt; null without a model.</summary>
    public string? PromptVersion { get; private set; }

    public int? TokensUsed { get; private set; }

    public decimal? CostUsd { get; private set; }

    /// <summary>When the person last wrote it themselves; null while it is as generated.</summary>
    public DateTime? EditedAt { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime UpdatedAt { get; private set; }

    public DateTime? DeletedAt { get; private set; }

    public static CoverLetter Write(Guid userId, LetterOrigin origin, WrittenLetter written, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = userId,
        ResumeVersionId = origin.ResumeVersionId,
        ResumeId = origin.ResumeId,
        JobId = origin.JobId,
        JobTitle = origin.JobTitle,
        Company = origin.Company,
        MasterData = origin.MasterData,
        Tone = origin.Tone,
        Length = origin.Length,
        Content = written.Content,
        WordCount = written.WordCount,
        CompanyPersonalized = written.CompanyPersonalized,
        Sentences = written.Sentences,
        Report = written.Report,
        GenerationTimeMs = written.GenerationTimeMs,
        ModelUsed = written.ModelUsed,
        PromptVersion = written.PromptVersion,
        TokensUsed = written.TokensUsed,
        CostUsd = written.CostUsd,
        CreatedAt = now,
        UpdatedAt = now,
    };

    /// <summary>The facts that it was written from.</summary>
    public ResumeData ReadMaster() => MasterData is { } master ? ResumeDocument.Read(master) : new ResumeData();

    /// <summary>Takes the person's own text. It is theirs: nothing in it is struck.</summary>
    public void Edit(string content, int wordCount, bool companyPersonalized, string sentences, string report, DateTime now)
    {
        Content = content;
        WordCount = wordCount;
        CompanyPersonalized = companyPersonalized;
        Sentences = sentences;
        Report = report;
        EditedAt = now;
        UpdatedAt = now;
    }

    /// <summary>Deletes it: the row stays for applications that were sent with it, what it says does not.</summary>
    public void Delete(DateTime now)
    {
        DeletedAt = now;
        UpdatedAt = now;
        Content = string.Empty;
        Sentences = null;
        Report = null;
        MasterData = null;
    }
}
