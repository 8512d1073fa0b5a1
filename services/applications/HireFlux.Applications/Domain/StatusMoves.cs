namespace HireFlux.Applications.Domain;

/// <summary>
/// The moves of the pipeline: saved to applied; applied to interview, offer or rejected; interview to offer or rejected; offer to rejected.
/// Nothing else, but that the last move, unless it was itself an undo or cost a credit, can be taken back.
/// </summary>
internal static class StatusMoves
{
    public static bool IsForward(ApplicationStatus from, ApplicationStatus to) => (from, to) switch
    {
        (ApplicationStatus.Saved, ApplicationStatus.Applied) => true,
        (ApplicationStatus.Applied, ApplicationStatus.Interview or ApplicationStatus.Offer or ApplicationStatus.Rejected) => true,
        (ApplicationStatus.Interview, ApplicationStatus.Offer or ApplicationStatus.Rejected) => true,
        (ApplicationStatus.Offer, ApplicationStatus.Rejected) => true,
        _ => false,
    };

    /// <summary>True where going there takes back the last move.</summary>
    public static bool IsUndo(StatusChange? last, ApplicationStatus from, ApplicationStatus to) =>
        last is { IsUndo: false, Source: not MoveSource.System, FromStatus: { } origin } && last.ToStatus == from && origin == to;

    /// <summary>Where an employer's answer takes an application.</summary>
    public static ApplicationStatus After(ResponseType response) => response switch
    {
        ResponseType.InterviewRequest => ApplicationStatus.Interview,
        ResponseType.Offer => ApplicationStatus.Offer,
        _ => ApplicationStatus.Rejected,
    };
}
