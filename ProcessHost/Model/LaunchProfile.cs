using System.Text.Json;

namespace HireFlux.ProcessHost;

/// <summary>What of <c>Properties/launchSettings.json</c> counts: the variables, and whether it names an http address.</summary>
internal sealed record LaunchProfile(IReadOnlyList<KeyValuePair<string, string>> Variables, bool HasHttp)
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    internal static LaunchProfile? First(string projectPath) => Find(projectPath, name: null);

    internal static LaunchProfile Named(string projectPath, string name) => Find(projectPath, name)
        ?? throw new DistributedApplicationException($"{projectPath} has no launch profile '{name}'.");

    private static LaunchProfile? Find(string projectPath, string? name)
    {
        var path = Path.Combine(Path.GetDirectoryName(projectPath)!, "Properties", "launchSettings.json");
        if (!File.Exists(path))
        {
            return null;
        }

        using var document = JsonDocument.Parse(File.ReadAllText(path), Lenient);
        if (!document.RootElement.TryGetProperty("profiles", out var profiles))
        {
            return null;
        }

        foreach (var profile in profiles.EnumerateObject())
        {
            if (name is null ? TextOf(profile.Value, "commandName") == "Project" : profile.Name == name)
            {
                return Read(profile.Value);
            }
        }

        return null;
    }

    private static LaunchProfile Read(JsonElement profile)
    {
        List<KeyValuePair<string, string>> variables = profile.TryGetProperty("environmentVariables", out var given)
            ? [.. given.EnumerateObject().Select(v => new KeyValuePair<string, string>(v.Name, v.Value.GetString() ?? ""))]
            : [];
        var urls = (TextOf(profile, "applicationUrl") ?? "").Split(';');
        return new LaunchProfile(variables, Array.Exists(urls, url => url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)));
    }

    private static string? TextOf(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? value.GetString() : null;
}
