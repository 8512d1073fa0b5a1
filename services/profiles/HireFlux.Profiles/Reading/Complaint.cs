using System.Text.RegularExpressions;

namespace HireFlux.Profiles.Reading;

/// <summary>What a process that crashed says about it, without a word of the file it read.</summary>
internal static partial class Complaint
{
    private const int Kept = 4_096;

    /// <summary>Reads to the end, however much it is (a stack overflow lists every frame), and gives the kind of the failure.</summary>
    public static async Task<string> ReadAsync(StreamReader error)
    {
        var kept = new char[Kept];
        var length = await error.ReadBlockAsync(kept);
        var rest = new char[Kept];
        while (await error.ReadAsync(rest) > 0)
        {
        }

        var kind = Kind().Match(new string(kept, 0, length));
        return kind.Success ? kind.Value : "no exception";
    }

    [GeneratedRegex(@"Stack overflow|Out of memory|(?<=Unhandled exception\. )[A-Za-z.]+Exception(?:[^\n]*\n\s+at [\w.`+<>\[\]]+)?|(?<=Process terminated\. )[^\n]{0,80}", RegexOptions.CultureInvariant)]
    private static partial Regex Kind();
}
