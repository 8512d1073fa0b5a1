using System.Text.RegularExpressions;

namespace HireFlux.FitIndex;

/// <summary>Takes the names off universities: "Oxford University" and "University of Oxford" count as "university".</summary>
internal static partial class SchoolNames
{
    /// <summary>The text without them.</summary>
    public static string Remove(string text) => Name().Replace(text, "$1$2");

    [GeneratedRegex(
        @"(?:\b\p{Lu}[\p{L}'’\-]*[ \t]+){1,4}(University|College)\b|\b(University|College)[ \t]+(?:of|at)(?:[ \t]+(?:the|and|of|at))*(?:[ \t]*[,\-–]?[ \t]*\p{Lu}[\p{L}'’\-]*){1,4}",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
