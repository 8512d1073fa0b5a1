namespace HireFlux.EndToEnd.Tests;

/// <summary>One operation of the API.</summary>
/// <param name="Method">GET, POST, ...</param>
/// <param name="Path">The route's template.</param>
/// <param name="Query">Names of query parameters.</param>
/// <param name="ContentType">Of the body; null when it takes none.</param>
/// <param name="BodyRequired">True when it cannot do without.</param>
/// <param name="Members">The body's members with their schemas.</param>
internal sealed record ApiOperation(string Method, string Path, IReadOnlyList<string> Query, string? ContentType, bool BodyRequired, IReadOnlyDictionary<string, string> Members)
{
    /// <summary>The path with an id in each place that nobody owns.</summary>
    public string PathWithForeignIds() => System.Text.RegularExpressions.Regex.Replace(Path, @"\{[^}]+\}", _ => Guid.CreateVersion7().ToString());
}
