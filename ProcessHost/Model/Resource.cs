using System.Text.RegularExpressions;

namespace HireFlux.ProcessHost;

/// <summary>A named part of the application, with what it waits for.</summary>
public abstract partial class Resource : IResource
{
    /// <summary>A resource of this name.</summary>
    /// <param name="name">1 to 64 letters, digits and single hyphens, starting with a letter.</param>
    protected Resource(string name)
    {
        if (name is not { Length: > 0 and <= 64 } || !ValidName().IsMatch(name))
        {
            throw new ArgumentException($"'{name}' is no resource name: 1 to 64 letters, digits and single hyphens, starting with a letter.", nameof(name));
        }

        Name = name;
    }

    /// <inheritdoc/>
    public string Name { get; }

    internal List<Dependency> Dependencies { get; } = [];

    /// <summary>The prefix of this resource's own variables: <c>board-simulator</c> is <c>BOARD_SIMULATOR</c>.</summary>
    internal static string VariablePrefix(string name) => name.Replace('-', '_').ToUpperInvariant();

    [GeneratedRegex(@"\A[A-Za-z](-?[A-Za-z0-9])*\z")]
    private static partial Regex ValidName();
}
