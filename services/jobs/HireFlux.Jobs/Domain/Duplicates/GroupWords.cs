using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Domain.Duplicates;

/// <summary>Words as duplicates are told by: in lower case, without punctuation, but C, C++ and C# stay three words and .NET is not "net".</summary>
internal static partial class GroupWords
{
    public static IEnumerable<string> Of(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])\.\p{L}[\p{L}\p{M}\p{Nd}]*[+#]*|[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*[+#]*")]
    private static partial Regex Word();
}
