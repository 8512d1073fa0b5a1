namespace HireFlux.Applications.Domain;

/// <summary>A person's application for a job. Every change raises <see cref="Version"/>; what is refused changes nothing.</summary>
internal sealed class Application
{
    /// <summary>How long a credit stays set aside for a submission that nobody confirms.</summary>
    public static readonly TimeSpan AssistPeriod = TimeSpan.FromDays(14);

    private Application()
    {
    }

    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    /// <summary>Null once the job's row is gone.</summary>
    public Guid? JobId { get; private set; }

    public Guid? ResumeVersionId { get; private set; }

    public Guid? CoverLetterId { get; private set; }

    public ApplicationStatus Status { get; private set; }

    public ApplicationMethod? ApplicationMethod { get; private set; }

    public DateTime? AppliedAt { get; private set; }

    public string? ArtifactBundleUrl { get; private set; }

    public IReadOnlyDictionary<string, string> Answers { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> AnswerSources { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyList<string> MissingAnswers { get; private set; } = [];

    public string? Notes { get; private set; }

    public bool ResponseReceived { get; private set; }

    public DateTime? ResponseReceivedAt { get; private set; }

    public ResponseType? ResponseType { get; private set; }

    public AssistState? AssistState { get; private set; }

    /// <summary>Requests for assistance so far: each has a reservation of its own.</summary>
    public int AssistAttempt { get; private set; }

    /// <summary>Why it was refused or cancelled.</summary>
    public string? AssistCode { get; private set; }

    /// <summary>When an unconfirmed reservation is given back.</summary>
    public DateTime? AssistExpiresAt { get; private set; }

    /// <summary>When the last attempt's credit came back.</summary>
    public DateTime? AssistRefundedAt { get; private set; }

    public long Version { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime UpdatedAt { get; private set; }

    public FrozenPosting Posting { get; private set; } = null!;

    /// <summary>True while a credit is set aside, or about to be.</summary>
    public bool IsAssisted => AssistState is Domain.AssistState.Reserving or Domain.AssistState.Ready;

    public static Application Save(Guid userId, JobSnapshot job, string? notes, DateTime now)
    {
        var application = new Application
        {
            Id = Guid.CreateVersion7(),
            UserId = userId,
            JobId = job.JobId,
            Notes = notes,
            Version = 1,
            CreatedAt = now,
            UpdatedAt = now,
        };
        application.Posting = new FrozenPosting(application.Id);
        application.Posting.Freeze(job, now);
        return application;
    }

    /// <param name="to">Where to.</param>
    /// <param name="last">The newest step of the history.</param>
    /// <param name="isUndo">True when it takes that step back.</param>
    /// <param name="now">UTC.</param>
    public Refusal? Move(ApplicationStatus to, StatusChange? last, out bool isUndo, DateTime now)
    {
        isUndo = false;
        if (IsAssisted)
        {
            return Refusal.AssistInProgress;
        }

        if (!StatusMoves.IsForward(Status, to))
        {
            // What was submitted with a credit cannot become merely saved again: the credit is spent.
            isUndo = StatusMoves.IsUndo(last, Status, to) && !(to == ApplicationStatus.Saved && AssistState == Domain.AssistState.Submitted);
            if (!isUndo)
            {
                return Refusal.MoveNotAllowed;
            }
        }

        Status = to;
        if (to == ApplicationStatus.Saved)
        {
            AppliedAt = null;
            ApplicationMethod = null;
        }
        else if (AppliedAt is null)
        {
            AppliedAt = now;
            ApplicationMethod = Domain.ApplicationMethod.Manual;
        }

        Touch(now);
        return null;
    }

    public Refusal? RequestAssist(JobSnapshot job, DateTime now)
    {
        if (IsAssisted)
        {
            return Refusal.AssistInProgress;
        }

        if (Status != ApplicationStatus.Saved)
        {
            return Refusal.AlreadyApplied;
        }

        Posting.Freeze(job, now);
        ApplicationMethod = Domain.ApplicationMethod.ApplyAssist;
        AssistState = Domain.AssistState.Reserving;
        AssistAttempt++;
        AssistCode = null;
        AssistExpiresAt = now + AssistPeriod;
        AssistRefundedAt = null;
        Touch(now);
        return null;
    }

    /// <returns>False when this attempt no longer waits for its credit.</returns>
    public bool MakeReady(int attempt, AnswerSheet sheet, DateTime now)
    {
        if (AssistState != Domain.AssistState.Reserving || AssistAttempt != attempt)
        {
            return false;
        }

        AssistState = Domain.AssistState.Ready;
        FillIn(sheet, now);
        return true;
    }

    /// <summary>Answers follow the profile until the person confirms the submission.</summary>
    public void FillIn(AnswerSheet sheet, DateTime now)
    {
        Answers = sheet.Answers;
        AnswerSources = sheet.Sources;
        MissingAnswers = sheet.Missing;
        Touch(now);
    }

    /// <returns>False when this attempt no longer waits for its credit.</returns>
    public bool RefuseAssist(int attempt, string code, DateTime now)
    {
        if (AssistState != Domain.AssistState.Reserving || AssistAttempt != attempt)
        {
            return false;
        }

        EndAssist(Domain.AssistState.Refused, code, now);
        return true;
    }

    public Refusal? CancelAssist(string code, DateTime now)
    {
        if (!IsAssisted)
        {
            return Refusal.NothingToCancel;
        }

        EndAssist(Domain.AssistState.Cancelled, code, now);
        return null;
    }

    public Refusal? ConfirmSubmission(DateTime now)
    {
        if (AssistState != Domain.AssistState.Ready)
        {
            return AssistState == Domain.AssistState.Submitted ? Refusal.AlreadyApplied : Refusal.AssistNotReady;
        }

        AssistState = Domain.AssistState.Submitted;
        AssistExpiresAt = null;
        Status = ApplicationStatus.Applied;
        AppliedAt = now;
        Touch(now);
        return null;
    }

    /// <returns>False when it was known already, or belongs to an attempt long over.</returns>
    public bool NoteRefund(int attempt, string reason, DateTime refundedAt, DateTime now)
    {
        if (AssistAttempt != attempt || AssistRefundedAt is not null || AssistState == Domain.AssistState.Submitted)
        {
            return false;
        }

        if (IsAssisted)
        {
            EndAssist(Domain.AssistState.Cancelled, reason, now);
        }

        AssistRefundedAt = refundedAt;
        Touch(now);
        return true;
    }

    public void TakeNotes(string? notes, DateTime now)
    {
        Notes = notes;
        Touch(now);
    }

    /// <summary>The first answer fixes time and kind; later ones change neither.</summary>
    public void NoteResponse(ResponseType type, DateTime receivedAt, DateTime now)
    {
        if (!ResponseReceived)
        {
            ResponseReceived = true;
            ResponseReceivedAt = receivedAt;
            ResponseType = type;
        }

        Touch(now);
    }

    private void EndAssist(AssistState state, string code, DateTime now)
    {
        AssistState = state;
        AssistCode = code;
        AssistExpiresAt = null;
        ApplicationMethod = null;
        Touch(now);
    }

    private void Touch(DateTime now)
    {
        Version++;
        UpdatedAt = now;
    }
}
