using System.Text.RegularExpressions;

namespace HireFlux.ProcessHost.Operator;

/// <summary>Text meant for a terminal.</summary>
internal static partial class AnsiText
{
    /// <summary>Without colours and other control characters.</summary>
    internal static string Plain(string text) => Control().Replace(text, "");

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]|[\x00-\x08\x0b-\x1f\x7f]")]
    private static partial Regex Control();
}
