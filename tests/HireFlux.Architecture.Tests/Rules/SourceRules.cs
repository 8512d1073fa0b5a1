using System.Text.RegularExpressions;

namespace HireFlux.Architecture.Tests.Rules;

/// <summary>Rules over the text of source files. Each gives the violations it sees; none where all is well.</summary>
internal static partial class SourceRules
{
    private const int MaxLines = 300;
    private const int MaxProgramLines = 45;

    public static IEnumerable<string> OneTypeAFile(SourceFile file)
    {
        if (!file.IsProductionCode)
        {
            yield break;
        }

        var types = file.Lines.Select(line => TopLevelType().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).ToList();
        if (types.Count > 1)
        {
            yield return $"{file.Path} has {types.Count} types: {string.Join(", ", types)}";
        }

        if (file.Lines.Any(line => BlockNamespace().IsMatch(line)))
        {
            yield return $"{file.Path} has a namespace with braces, which hides its types from this rule";
        }
    }

    public static IEnumerable<string> NoLongFile(SourceFile file)
    {
        var lines = file.Text.TrimEnd().Split('\n').Length;
        if (file.IsProductionCode && lines > MaxLines)
        {
            yield return $"{file.Path} has {lines} lines, more than {MaxLines}";
        }

        if (ServiceProgram().IsMatch(file.Path) && lines > MaxProgramLines)
        {
            yield return $"{file.Path} has {lines} lines, more than {MaxProgramLines}";
        }
    }

    public static IEnumerable<string> NoPublishingPastTheOutbox(SourceFile file)
    {
        if (!file.IsProductionCode || file.Path.StartsWith("ServiceDefaults/Messaging/", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var match in file.Lines.Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)).Select(line => Bus().Match(line)).Where(match => match.Success))
        {
            yield return $"{file.Path} uses {match.Value}; events go through the outbox";
        }
    }

    /// <summary>A test may stand aside for one reason only: recorded data that is not part of the repository is not there.</summary>
    public static IEnumerable<string> NoSkippedTest(SourceFile file) =>
        file.IsCode && file.Path.StartsWith("tests/", StringComparison.Ordinal)
            ? file.Lines.Where(line => Skipping().IsMatch(line) && !WithoutRecordedData().IsMatch(line)).Select(line => $"{file.Path} skips a test: {line.Trim()}")
            : [];

    public static IEnumerable<string> NothingLeftForLater(SourceFile file) =>
        file.Lines.Select(line => Marker().Match(line)).Where(match => match.Success).Select(match => $"{file.Path} has a {match.Value}");

    public static IEnumerable<string> OneModelForBothEngines(SourceFile file)
    {
        if (file.Path != "AppHost/Program.cs")
        {
            yield break;
        }

        foreach (var line in file.Lines.Where(line => Directive().IsMatch(line)))
        {
            yield return $"{file.Path} must compile unchanged against both engines, but has: {line.Trim()}";
        }
    }

    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|partial|readonly|ref|unsafe)\s+)*(?:class|record(?:\s+(?:class|struct))?|struct|interface|enum|delegate\s+[\w<>?,.\[\] ]+?)\s+(\w+)")]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"^namespace [\w.]+\s*(\{.*)?$")]
    private static partial Regex BlockNamespace();

    [GeneratedRegex(@"^(services/[^/]+/HireFlux\.[^/]+|gateway)/Program\.cs$")]
    private static partial Regex ServiceProgram();

    [GeneratedRegex(@"\b(IBus|IBusControl|IPublishEndpoint|ISendEndpointProvider|ISendEndpoint)\b|#pragma warning disable RS0030")]
    private static partial Regex Bus();

    [GeneratedRegex(@"\bSkip(When|Unless|Exceptions|Type)?\s*=[^>=]|\bAssert\.Skip(When|Unless)?\(")]
    private static partial Regex Skipping();

    [GeneratedRegex(@"\bAssert\.Skip(When|Unless)\(.*\.\./shared/data")]
    private static partial Regex WithoutRecordedData();

    // The last one is a currency code too, so it counts only as the first word of a comment.
    [GeneratedRegex(@"\b(TOD[O]|FIXM[E]|HAC[K]|NotImplemented[E]xception)\b|(//|#|<!--|/\*)\s*XX[X]\b")]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\s*(#(if|elif|else|endif|define)\b|(global\s+)?using\s+[\w.=\s]+;)")]
    private static partial Regex Directive();
}
