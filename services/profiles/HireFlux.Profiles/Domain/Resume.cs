namespace HireFlux.Profiles.Domain;

/// <summary>
/// An uploaded resume and what was read from it. Its reading goes pending → processing → completed or failed; each change makes its version
/// one larger. Rows are inserted by SQL, so that the database decides whether the person has the file already.
/// </summary>
internal sealed class Resume
{
    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    public string? OriginalFilename { get; private set; }

    /// <summary>Where the object store keeps the file: <c>sha256:</c> and the hash, whatever the store.</summary>
    public string FileUrl { get; private set; } = string.Empty;

    public byte[]? ContentSha256 { get; private set; }

    public int? FileSizeBytes { get; private set; }

    /// <summary>Media type, as the content says.</summary>
    public string? FileType { get; private set; }

    /// <summary>One of <see cref="ScanStatuses"/>.</summary>
    public string ScanStatus { get; private set; } = ScanStatuses.Unscanned;

    /// <summary>JSON in the shape that the database design shows (ResumeData); null until parsed.</summary>
    public string? ParsedData { get; private set; }

    /// <summary>The file's text in reading order; null until parsed.</summary>
    public string? PlainText { get; private set; }

    /// <summary>Months in at least one job; null until parsed, and where no job has dates.</summary>
    public int? MonthsOfExperience { get; private set; }

    /// <summary>What the person should look at: sentences of the reader.</summary>
    public string[]? Warnings { get; private set; }

    /// <summary>One of <see cref="ParsingStatuses"/>.</summary>
    public string ParsingStatus { get; private set; } = ParsingStatuses.Pending;

    /// <summary>One of <see cref="ParsingSteps"/>; a failed one keeps the step that it failed in.</summary>
    public string? ParsingStep { get; private set; }

    /// <summary>A code of <see cref="ParsingProblems"/>: why it failed, or, while pending, what it waits for.</summary>
    public string? ParsingError { get; private set; }

    public int ParsingAttempts { get; private set; }

    /// <summary>Who parses; a worker whose lease was taken over may not write any more.</summary>
    public Guid? ParsingLeaseId { get; private set; }

    public DateTime? ParsingLeasedUntil { get; private set; }

    /// <summary>When a pending one may be tried; null for at once.</summary>
    public DateTime? ParsingNextAttemptAt { get; private set; }

    public DateTime? ParsedAt { get; private set; }

    public long Version { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime UpdatedAt { get; private set; }

    public DateTime? DeletedAt { get; private set; }

    /// <summary>Keeps what was read. The worker's lease ends.</summary>
    public void Complete(ParsedResume parsed, DateTime now)
    {
        Write(parsed);
        ParsedAt = now;
        ParsingError = null;
        EndReading(ParsingStatuses.Completed, ParsingSteps.Done, now);
    }

    /// <summary>Ends the reading without a result.</summary>
    public void Fail(string code, DateTime now)
    {
        ParsingError = code;
        EndReading(ParsingStatuses.Failed, ParsingStep, now);
    }

    /// <summary>Asks for a failed one to be read again.</summary>
    /// <returns>False when it is being read, or was.</returns>
    public bool Restart(DateTime now)
    {
        if (ParsingStatus != ParsingStatuses.Failed)
        {
            return false;
        }

        ParsingError = null;
        ParsingAttempts = 0;
        ParsingNextAttemptAt = null;
        EndReading(ParsingStatuses.Pending, ParsingSteps.Queued, now);
        return true;
    }

    /// <summary>Replaces what was read by what the person says.</summary>
    public void Correct(string data, int? monthsOfExperience, DateTime now)
    {
        ParsedData = data;
        MonthsOfExperience = monthsOfExperience;
        Touch(now);
    }

    /// <summary>Deletes it: the row stays for the versions that refer to it, and what the file said does not.</summary>
    public void Delete(DateTime now)
    {
        DeletedAt = now;
        OriginalFilename = null;
        ParsedData = null;
        PlainText = null;
        MonthsOfExperience = null;
        Warnings = null;
        EndReading(ParsingStatus, ParsingStep, now);
    }

    private void Write(ParsedResume parsed)
    {
        ParsedData = parsed.Data;
        PlainText = parsed.PlainText;
        MonthsOfExperience = parsed.MonthsOfExperience;
        Warnings = [.. parsed.Warnings];
    }

    private void EndReading(string status, string? step, DateTime now)
    {
        ParsingStatus = status;
        ParsingStep = step;
        ParsingLeaseId = null;
        ParsingLeasedUntil = null;
        Touch(now);
    }

    private void Touch(DateTime now)
    {
        Version++;
        UpdatedAt = now;
    }
}
