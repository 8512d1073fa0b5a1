using System.Xml.Linq;

namespace HireFlux.Architecture.Tests.Rules;

/// <summary>Rules over project files.</summary>
internal static class ProjectRules
{
    private const string AspireCondition = "'$(Orchestrator)' == 'Aspire'";

    /// <summary>A service may reference what all share, Contracts, and libraries in its own folder.</summary>
    public static IEnumerable<string> ServicesMeetOnlyInContracts(SourceFile project)
    {
        if (Folder(project) is not ["services", var service, ..] || IsContracts(project.Path))
        {
            return [];
        }

        return References(project).Where(reference =>
                !reference.StartsWith("ServiceDefaults/", StringComparison.Ordinal)
                && !reference.StartsWith("vocabulary/", StringComparison.Ordinal)
                && !reference.StartsWith($"services/{service}/", StringComparison.Ordinal)
                && !IsContracts(reference))
            .Select(reference => $"{project.Path} references {reference}");
    }

    public static IEnumerable<string> ContractsReferenceNothing(SourceFile project) => IsContracts(project.Path)
        ? XDocument.Parse(project.Text).Descendants()
            .Where(element => element.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference" or "Reference")
            .Select(element => $"{project.Path} references {(string?)element.Attribute("Include")}")
        : [];

    public static IEnumerable<string> TheGatewayReferencesNoService(SourceFile project) => Folder(project) is ["gateway", ..]
        ? References(project).Where(reference => reference.StartsWith("services/", StringComparison.Ordinal)).Select(reference => $"{project.Path} references {reference}")
        : [];

    /// <summary>What restores on a machine that has no Aspire: nothing names its packages but under the condition.</summary>
    public static IEnumerable<string> AspireOnlyWhenAskedFor(SourceFile project)
    {
        if (project.Path != "AppHost/AppHost.csproj")
        {
            return project.Text.Contains("Aspire.", StringComparison.Ordinal) ? [$"{project.Path} names Aspire's packages"] : [];
        }

        return XDocument.Parse(project.Text).Descendants()
            .Where(element => element.Attributes().Any(attribute => attribute.Value.Contains("Aspire.", StringComparison.Ordinal)))
            .Where(element => !element.AncestorsAndSelf().Any(holder => (string?)holder.Attribute("Condition") == AspireCondition))
            .Select(element => $"{project.Path} names Aspire's packages without the condition: {element.Name.LocalName}");
    }

    private static bool IsContracts(string path) => path.EndsWith(".Contracts.csproj", StringComparison.Ordinal);

    private static string[] Folder(SourceFile project) => project.Path.Split('/');

    private static IEnumerable<string> References(SourceFile project) => XDocument.Parse(project.Text).Descendants()
        .Where(element => element.Name.LocalName == "ProjectReference")
        .Select(element => (string?)element.Attribute("Include") ?? string.Empty)
        .Select(include => Path.Combine("/", Path.GetDirectoryName(project.Path)!, include.Replace('\\', '/')))
        .Select(path => Path.GetRelativePath("/", Path.GetFullPath(path)).Replace('\\', '/'));
}
