using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>The names under which events are kept and travel, and how they look as JSON.</summary>
internal static class EventTypes
{
    private const string ContractsSuffix = ".Contracts";
    private static readonly ConcurrentDictionary<string, Type?> s_types = new(StringComparer.Ordinal);

    /// <summary>Contracts grow by optional members only: unknown members are ignored, absent ones take their default.</summary>
    public static JsonSerializerOptions JsonOptions { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Bodies are read by JSON parsers only, and escaping what is harmless there makes the HTML of postings half as long again.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Namespace and name, such as <c>HireFlux.Jobs.Contracts:JobClosed</c>: also the exchange's name.</summary>
    public static string NameOf(Type type) => $"{type.Namespace}:{type.Name}";

    /// <summary>The type of that name, or null when no Contracts assembly that is referenced here has it.</summary>
    public static Type? Find(string name) => s_types.GetOrAdd(name, Load);

    private static Type? Load(string name)
    {
        if (name.Split(':') is not [var space, var typeName])
        {
            return null;
        }

        // A contract lives in the assembly of its namespace; test assemblies may hold contracts of their own.
        var loaded = AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly => assembly.GetType($"{space}.{typeName}") is not null);
        if (loaded is null && space.EndsWith(ContractsSuffix, StringComparison.Ordinal))
        {
            loaded = Assembly.Load(space);
        }

        return loaded?.GetType($"{space}.{typeName}");
    }
}
