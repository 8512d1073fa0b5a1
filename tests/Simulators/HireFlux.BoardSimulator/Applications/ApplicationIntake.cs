using HireFlux.BoardSimulator.Boards;
using HireFlux.BoardSimulator.Faults;

namespace HireFlux.BoardSimulator.Applications;

/// <summary>What both boards do with an application once the key is right.</summary>
internal sealed class ApplicationIntake(BoardLibrary library, FaultPlan faults, ApplicationLog log)
{
    /// <summary>Checks and records an application.</summary>
    /// <param name="board">The board applied to.</param>
    /// <param name="posting">The posting applied to.</param>
    /// <param name="request">The request, body unread.</param>
    /// <param name="problem">What the board finds wrong with a form, or null.</param>
    /// <param name="accepted">The board's answer to an application it took.</param>
    public async Task<IResult> HandleAsync(
        BoardKey board, string posting, HttpRequest request,
        Func<ApplicationForm, string?> problem, Func<ReceivedApplication, IResult> accepted, CancellationToken cancellationToken)
    {
        var fault = faults.Take(board, apply: true, out var cleared);
        if (fault is not null && Refuse(fault, board.Kind, cleared) is { } refusal)
        {
            return refusal;
        }

        if ((await library.CurrentAsync(board, cancellationToken))?.Find(posting) is null)
        {
            return NotFound(board.Kind);
        }

        if (await ApplicationForm.ReadAsync(request, cancellationToken) is not { } form)
        {
            return BoardErrors.For(board.Kind, StatusCodes.Status400BadRequest, "Body must be JSON or a form");
        }

        if (problem(form) is { } words)
        {
            return Invalid(board.Kind, words);
        }

        var application = log.Accept(board, posting, form["email"], form);
        return fault?.Fault == FaultNames.TimeoutAfterAccept
            ? new HeldRequest(fault.Hold, cleared)
            : accepted(application);
    }

    private static IResult? Refuse(FaultRequest fault, BoardKind kind, CancellationToken cleared) => fault.Fault switch
    {
        FaultNames.TooManyRequests or FaultNames.ServerError => new Refusal(fault, kind),
        FaultNames.Timeout => new HeldRequest(fault.Hold, cleared),
        FaultNames.Closed => NotFound(kind),
        FaultNames.ValidationError => Invalid(kind, "Invalid attributes: email"),
        FaultNames.Duplicate => BoardErrors.For(kind, StatusCodes.Status409Conflict, "Candidate has already applied to this job"),
        FaultNames.Captcha => BoardErrors.For(kind, StatusCodes.Status403Forbidden, "Captcha required"),
        _ => null,
    };

    private static IResult NotFound(BoardKind kind) =>
        kind == BoardKind.Greenhouse ? BoardErrors.GreenhouseNotFound() : BoardErrors.LeverNotFound();

    private static IResult Invalid(BoardKind kind, string words) => BoardErrors.For(
        kind, kind == BoardKind.Greenhouse ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status400BadRequest, words);
}
