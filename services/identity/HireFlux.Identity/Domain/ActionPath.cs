namespace HireFlux.Identity.Domain;

/// <summary>Where a notification may lead: a path of the client itself, never another site.</summary>
internal static class ActionPath
{
    private const int MaxLength = 2048;

    /// <summary>
    /// True for a path with one leading slash. Browsers take <c>//host</c> and <c>/\host</c> for another site and drop tabs and line ends before looking,
    /// so neither gets through.
    /// </summary>
    public static bool IsSafe(string path) =>
        path.Length is > 0 and <= MaxLength
        && path[0] == '/'
        && (path.Length == 1 || path[1] != '/')
        && !path.Any(character => character == '\\' || char.IsControl(character) || char.IsWhiteSpace(character));
}
