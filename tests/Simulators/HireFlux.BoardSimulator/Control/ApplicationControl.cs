using HireFlux.BoardSimulator.Applications;

namespace HireFlux.BoardSimulator.Control;

/// <summary>Shows the accepted applications, filtered by posting and e-mail address where asked.</summary>
internal static class ApplicationControl
{
    public static IEnumerable<ReceivedApplication> List(string? board, string? posting, string? email, ApplicationLog log) =>
        log.All().Where(application =>
            (board ?? application.Board) == application.Board
            && (posting ?? application.Posting) == application.Posting
            && (email?.ToLowerInvariant() ?? application.Email) == application.Email);

    public static IResult Clear(ApplicationLog log)
    {
        log.Clear();
        return Results.NoContent();
    }
}
