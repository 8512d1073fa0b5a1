using System.Reflection;

namespace HireFlux.Architecture.Tests.Rules;

/// <summary>A type of a built assembly.</summary>
internal sealed record AssemblyType(string Namespace, string Name, TypeAttributes Attributes, IReadOnlyList<string> PublicMethods)
{
    public bool IsPublic => (Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public;

    public bool IsStatic => Attributes.HasFlag(TypeAttributes.Abstract) && Attributes.HasFlag(TypeAttributes.Sealed);

    /// <summary>Somebody could derive from it, though it was not made for that.</summary>
    public bool IsOpenClass =>
        (Attributes & TypeAttributes.Interface) == 0 && !Attributes.HasFlag(TypeAttributes.Abstract) && !Attributes.HasFlag(TypeAttributes.Sealed);

    /// <summary>EF generates migrations as it likes, and the web SDK makes Program public for tests.</summary>
    public bool IsGenerated => Name == "Program" || Namespace.EndsWith(".Migrations", StringComparison.Ordinal);
}
