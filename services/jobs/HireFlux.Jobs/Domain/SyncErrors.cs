namespace HireFlux.Jobs.Domain;

/// <summary>Why a run failed or is partial.</summary>
internal static class SyncErrors
{
    /// <summary>404 or 410: the board has no such token.</summary>
    public const string NotFound = "not_found";

    /// <summary>401 or 403.</summary>
    public const string Unauthorized = "unauthorized";

    /// <summary>429.</summary>
    public const string RateLimited = "rate_limited";

    /// <summary>No answer, or no further part of it, in time.</summary>
    public const string Timeout = "timeout";

    /// <summary>5xx.</summary>
    public const string ServerError = "server_error";

    /// <summary>The host failed again and again just now, for this board or others: it was not asked.</summary>
    public const string HostFailing = "host_failing";

    /// <summary>Any other status that is not success.</summary>
    public const string UnexpectedStatus = "unexpected_status";

    /// <summary>3xx: redirects are not followed.</summary>
    public const string Redirected = "redirected";

    /// <summary>No connection, or one that broke in mid-answer.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>The answer is not what this board documents.</summary>
    public const string SchemaDrift = "schema_drift";

    /// <summary>The board says how many postings it has and sent another number.</summary>
    public const string IncompleteList = "incomplete_list";

    /// <summary>Paging led back to a page already read.</summary>
    public const string RepeatedPage = "repeated_page";

    /// <summary>A board that had postings lists none: more often a fault of the board than the truth.</summary>
    public const string EmptyButWasFull = "empty_but_was_full";

    /// <summary>The board lists none and never listed any, and its kind answers so for boards that do not exist.</summary>
    public const string EmptyOrUnknown = "empty_or_unknown";

    /// <summary>More bytes or postings than one board may have.</summary>
    public const string TooLarge = "too_large";

    /// <summary>The source's address is no longer one of the configured boards, or leads to no public address.</summary>
    public const string UntrustedAddress = "untrusted_address";

    /// <summary>The source was switched off in mid-run.</summary>
    public const string SourceDisabled = "source_disabled";

    /// <summary>Workers died over it again and again.</summary>
    public const string WorkerLost = "worker_lost";

    /// <summary>A fault on our side; the log has it.</summary>
    public const string Internal = "internal_error";
}
