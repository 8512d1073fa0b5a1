using System.Text.RegularExpressions;

namespace HireFlux.Architecture.Tests.Rules;

/// <summary>
/// The order that <c>dotnet format</c> gives using directives: global ones first; namespaces, then static ones, then aliases; System first, then by
/// the alphabet, name part by name part. The compiler does not check it, and to ask dotnet format costs a minute of compiling all over again.
/// </summary>
internal static partial class UsingOrder
{
    /// <summary>Gives the first directive that stands too late.</summary>
    public static IEnumerable<string> Sorted(SourceFile file)
    {
        var found = file.IsCode && !file.Path.Contains("/Migrations/", StringComparison.Ordinal)
            ? file.Lines.TakeWhile(line => BeforeCode().IsMatch(line)).Select(line => Directive().Match(line)).Where(match => match.Success).ToList()
            : [];
        return found.Zip(found.Skip(1)).Where(pair => Compare(pair.First, pair.Second) > 0).Take(1).Select(pair => $"{file.Path} has {pair.Second.Value.Trim()} after {pair.First.Value.Trim()}");
    }

    private static int Compare(Match one, Match other)
    {
        var kinds = Kind(one).CompareTo(Kind(other));
        return kinds != 0 ? kinds : CompareNames(Name(one).Split('.'), Name(other).Split('.'));
    }

    private static int CompareNames(string[] one, string[] other)
    {
        var system = (other[0] == "System").CompareTo(one[0] == "System");
        var parts = one.Zip(other, (a, b) => string.Compare(a, b, StringComparison.OrdinalIgnoreCase)).Prepend(system);
        return parts.FirstOrDefault(difference => difference != 0) is not 0 and var first ? first : one.Length.CompareTo(other.Length);
    }

    private static int Kind(Match directive) =>
        (directive.Groups["global"].Success ? 0 : 3) + (directive.Groups["alias"].Success ? 2 : directive.Groups["static"].Success ? 1 : 0);

    private static string Name(Match directive) => directive.Groups[directive.Groups["alias"].Success ? "alias" : "name"].Value;

    [GeneratedRegex(@"^\s*(//.*|#.*)?$|^(global )?using ")]
    private static partial Regex BeforeCode();

    [GeneratedRegex(@"^(?<global>global )?using (?<static>static )?((?<alias>\w+) = )?(?<name>[\w.:<>,\[\]? ]+);")]
    private static partial Regex Directive();
}
