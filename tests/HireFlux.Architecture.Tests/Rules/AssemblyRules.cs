namespace HireFlux.Architecture.Tests.Rules;

/// <summary>Rules over built assemblies: what really was compiled in, however it came there.</summary>
internal static class AssemblyRules
{
    private static readonly string[] s_framework = ["System", "netstandard", "mscorlib"];

    /// <summary>Of our own, a service sees what all share, Contracts, and the libraries of its own folder.</summary>
    public static IEnumerable<string> ServicesMeetOnlyInContracts(AssemblyFile service, IReadOnlyCollection<string> ownLibraries) => service.References
        .Where(reference => reference.StartsWith("HireFlux.", StringComparison.Ordinal)
            && reference is not ("HireFlux.ServiceDefaults" or "HireFlux.Vocabulary")
            && !reference.EndsWith(".Contracts", StringComparison.Ordinal)
            && !ownLibraries.Contains(reference))
        .Select(reference => $"{service.Name} uses {reference}");

    public static IEnumerable<string> ContractsUseOnlyTheFramework(AssemblyFile contracts) => contracts.References
        .Where(reference => !s_framework.Any(name => reference == name || reference.StartsWith($"{name}.", StringComparison.Ordinal)))
        .Select(reference => $"{contracts.Name} uses {reference}");

    public static IEnumerable<string> TheGatewayUsesNoService(AssemblyFile gateway) => gateway.References
        .Where(reference => reference.StartsWith("HireFlux.", StringComparison.Ordinal) && reference != "HireFlux.ServiceDefaults")
        .Select(reference => $"{gateway.Name} uses {reference}");

    /// <summary>A service shows the world <c>Add…</c> and <c>Map…Endpoints</c> at most; all else is internal, and sealed.</summary>
    public static IEnumerable<string> ServicesHideTheirTypes(AssemblyFile service)
    {
        var own = service.Name[(service.Name.LastIndexOf('.') + 1)..];
        foreach (var type in service.Types.Where(type => !type.IsGenerated))
        {
            if (type.IsPublic && !(type.IsStatic && type.PublicMethods.All(method => method == $"Add{own}" || method == $"Map{own}Endpoints")))
            {
                yield return $"{type.Namespace}.{type.Name} is public";
            }

            if (type.IsOpenClass)
            {
                yield return $"{type.Namespace}.{type.Name} is not sealed";
            }
        }
    }
}
