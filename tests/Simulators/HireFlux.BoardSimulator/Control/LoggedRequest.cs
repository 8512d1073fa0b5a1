namespace HireFlux.BoardSimulator.Control;

/// <summary>One request to a board, without its body and without keys.</summary>
/// <param name="Query">The query string with the value of <c>key</c> left out; empty where there is none.</param>
/// <param name="IfNoneMatch">The If-None-Match header, or null.</param>
/// <param name="UserAgent">The User-Agent header, or null.</param>
/// <param name="Authorized">Whether a key came with it, right or wrong.</param>
/// <param name="Status">The status sent; 0 where the connection was cut before one.</param>
internal sealed record LoggedRequest(
    DateTimeOffset At,
    string Method,
    string Path,
    string Query,
    string? IfNoneMatch,
    string? UserAgent,
    bool Authorized,
    int Status);
