using HireFlux.BoardSimulator.Boards;

namespace HireFlux.BoardSimulator.Applications;

/// <summary>An application that a board has accepted.</summary>
/// <param name="ApplicationId">What the board calls it; Lever tells the caller, Greenhouse doesn't.</param>
/// <param name="Posting">Id of the posting.</param>
/// <param name="Email">The address candidates are merged by, in lower case.</param>
/// <param name="Fields">Every field that was sent, files left out.</param>
/// <param name="Files">Every file that was sent.</param>
internal sealed record ReceivedApplication(
    Guid ApplicationId,
    BoardKind Kind,
    string Board,
    string Posting,
    string Email,
    DateTimeOffset ReceivedAt,
    IReadOnlyDictionary<string, string> Fields,
    IReadOnlyList<ReceivedFile> Files);
