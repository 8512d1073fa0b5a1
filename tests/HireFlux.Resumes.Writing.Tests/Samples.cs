using System.Text.Json;

namespace HireFlux.Resumes.Writing.Tests;

/// <summary>The resumes of samples/: fictitious people of many trades, languages and scripts, each with what its file says.</summary>
internal static class Samples
{
    public static IReadOnlyList<ResumeData> All { get; } = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "resumes"), "*.truth.json", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => JsonSerializer.Deserialize<ResumeData>(File.ReadAllText(path), ResumeJson.Options)!)];
}
