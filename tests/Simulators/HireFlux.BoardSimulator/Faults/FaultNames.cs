namespace HireFlux.BoardSimulator.Faults;

/// <summary>The faults there are, by the words of the control interface.</summary>
internal static class FaultNames
{
    public const string TooManyRequests = "429";
    public const string ServerError = "500";
    public const string Timeout = "timeout";
    public const string HalfBody = "half_body";
    public const string WrongJson = "wrong_json";
    public const string OtherJson = "other_json";
    public const string BrokenJson = "broken_json";
    public const string EmptyList = "empty_list";
    public const string Slow = "slow";
    public const string HugePosting = "huge_posting";
    public const string RedirectPrivate = "redirect_private";
    public const string Closed = "closed";
    public const string ValidationError = "validation_error";
    public const string Duplicate = "duplicate";
    public const string Captcha = "captcha";
    public const string TimeoutAfterAccept = "timeout_after_accept";

    /// <summary>What can befall reading a board.</summary>
    public static readonly string[] Read =
        [TooManyRequests, ServerError, Timeout, HalfBody, WrongJson, OtherJson, BrokenJson, EmptyList, Slow, HugePosting, RedirectPrivate];

    /// <summary>What can befall an application.</summary>
    public static readonly string[] Apply =
        [TooManyRequests, ServerError, Timeout, Closed, ValidationError, Duplicate, Captcha, TimeoutAfterAccept];
}
