using System.Reflection;

namespace HireFlux.Architecture.Tests.Contracts;

/// <summary>The members of a published record, each with its type as C# writes it and whether it may be absent.</summary>
internal static class ContractShape
{
    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
    };

    /// <summary>Every record of the Contracts assemblies, and of what it is made.</summary>
    public static IReadOnlyList<ContractMember> Of(IEnumerable<Type> types)
    {
        var nullability = new NullabilityInfoContext();
        return
        [
            .. types.SelectMany(type => type.GetProperties().Select(property =>
            {
                var info = nullability.Create(property);
                var isOptional = info.ReadState == NullabilityState.Nullable
                    || type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
                        .Any(parameter => parameter.Name == property.Name && parameter.HasDefaultValue);
                return new ContractMember(type.FullName!, property.Name, NameOf(info), isOptional);
            })),
        ];
    }

    private static string NameOf(NullabilityInfo info)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        var name = s_keywords.GetValueOrDefault(type, type.Name.Split('`')[0]);
        if (info.GenericTypeArguments.Length > 0 && type == info.Type)
        {
            name += $"<{string.Join(", ", info.GenericTypeArguments.Select(NameOf))}>";
        }
        else if (info.ElementType is { } element)
        {
            name = $"{NameOf(element)}[]";
        }

        return info.ReadState == NullabilityState.Nullable ? $"{name}?" : name;
    }
}
