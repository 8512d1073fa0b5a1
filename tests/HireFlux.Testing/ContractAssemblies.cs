using System.Reflection;

namespace HireFlux.Testing;

/// <summary>The Contracts assemblies that lie beside the running test.</summary>
public static class ContractAssemblies
{
    /// <summary>Every published record that is an event: it names when it happened.</summary>
    public static IReadOnlyList<Type> EventTypes { get; } = [.. Directory
        .EnumerateFiles(AppContext.BaseDirectory, "HireFlux.*.Contracts.dll")
        .Order(StringComparer.Ordinal)
        .SelectMany(file => Assembly.Load(Path.GetFileNameWithoutExtension(file)).GetExportedTypes())
        .Where(type => type is { IsClass: true, IsAbstract: false }
            && type.GetProperties().Any(property => property.Name.EndsWith("At", StringComparison.Ordinal) && property.PropertyType == typeof(DateTime))
            && type.Name != "JobPosting")];
}
