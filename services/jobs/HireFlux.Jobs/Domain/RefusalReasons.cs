namespace HireFlux.Jobs.Domain;

/// <summary>Why a posting is not stored.</summary>
internal static class RefusalReasons
{
    /// <summary>A Greenhouse post without a job behind it (<c>internal_job_id</c> null): it collects interest and cannot be filled.</summary>
    public const string Prospect = "prospect";

    /// <summary>A job that its employer does not list (Ashby's <c>isListed</c> false): who has no link to it is not meant.</summary>
    public const string Unlisted = "unlisted";

    /// <summary>Not an object, or with text that is no text.</summary>
    public const string Malformed = "malformed";

    public const string MissingId = "missing_id";
    public const string MissingTitle = "missing_title";
    public const string MissingText = "missing_text";

    /// <summary>No absolute http(s) address of at most 2,048 characters to apply at.</summary>
    public const string InvalidUrl = "invalid_url";

    /// <summary>An id of more than 255 or a title of more than 500 characters.</summary>
    public const string TooLong = "too_long";

    /// <summary>More bytes than one posting may have.</summary>
    public const string TooLarge = "too_large";

    /// <summary>HTML with more tags, or nested deeper, than any text has.</summary>
    public const string TooComplex = "too_complex";

    /// <summary>The same id was listed before in this run.</summary>
    public const string DuplicateId = "duplicate_id";

    /// <summary>Its own deadline has passed.</summary>
    public const string Expired = "expired";

    /// <summary>The database would not take it.</summary>
    public const string NotStorable = "not_storable";

    /// <summary>A fault on our side while reading it; the log has it.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>Whether the board still lists the job although it was refused now: then it must not be closed as gone.</summary>
    public static bool StillListed(string reason) => reason is not (Prospect or Unlisted or MissingId);
}
