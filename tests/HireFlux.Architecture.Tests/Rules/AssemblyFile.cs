using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace HireFlux.Architecture.Tests.Rules;

/// <summary>What a built assembly says of itself, read from its metadata without loading it.</summary>
internal sealed class AssemblyFile
{
    private AssemblyFile(string name, IReadOnlyList<string> references, IReadOnlyList<AssemblyType> types)
    {
        Name = name;
        References = references;
        Types = types;
    }

    public string Name { get; }

    public IReadOnlyList<string> References { get; }

    /// <summary>Its types outside others, without those that the compiler made.</summary>
    public IReadOnlyList<AssemblyType> Types { get; }

    public static AssemblyFile Read(Stream stream)
    {
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        return new AssemblyFile(
            metadata.GetString(metadata.GetAssemblyDefinition().Name),
            [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))],
            [.. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
                .Where(type => type.GetDeclaringType().IsNil && !metadata.GetString(type.Name).StartsWith('<'))
                .Select(type => Read(metadata, type))]);
    }

    private static AssemblyType Read(MetadataReader metadata, TypeDefinition type) => new(
        metadata.GetString(type.Namespace),
        metadata.GetString(type.Name),
        type.Attributes,
        [.. type.GetMethods().Select(metadata.GetMethodDefinition)
            .Where(method => (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public)
            .Select(method => metadata.GetString(method.Name))]);
}
