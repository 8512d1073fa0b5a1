using System.Text.Json;

namespace HireFlux.BoardSimulator.Boards;

/// <summary>Errors in the boards' own words and shapes.</summary>
internal static class BoardErrors
{
    private static readonly JsonSerializerOptions s_plain = new(JsonSerializerDefaults.Web);

    public static IResult GreenhouseNotFound() => Greenhouse(StatusCodes.Status404NotFound, "Job not found");

    public static IResult LeverNotFound() => Lever(StatusCodes.Status404NotFound, "Document not found");

    public static IResult Greenhouse(int status, string error) => Results.Json(new { status, error }, s_plain, statusCode: status);

    public static IResult Lever(int status, string error) => Results.Json(new { ok = false, error }, s_plain, statusCode: status);

    /// <summary>An error in the shape of this kind of board.</summary>
    public static IResult For(BoardKind kind, int status, string error) =>
        kind switch
        {
            BoardKind.Greenhouse => Greenhouse(status, error),
            BoardKind.Lever => Lever(status, error),
            _ => Results.Json(new { success = false, errors = new[] { error } }, s_plain, statusCode: status),
        };
}
