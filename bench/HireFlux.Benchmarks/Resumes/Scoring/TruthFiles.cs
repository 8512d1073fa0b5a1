using System.Text.Json;
using HireFlux.Resumes;

namespace HireFlux.Benchmarks.Resumes.Scoring;

/// <summary>Finds the resumes whose truth is known: our own samples, and the recorded ones where they are present.</summary>
internal static class TruthFiles
{
    public static List<TruthFile> Samples() =>
    [
        .. Own(Path.Combine(Repository.Root, "samples", "resumes"), "samples"),
        .. Own(Path.Combine(Repository.Root, "samples", "resumes", "held-out"), "held-out"),
    ];

    /// <summary>Empty where <c>../shared/data</c> is absent.</summary>
    public static List<TruthFile> Recorded()
    {
        var resumes = Path.Combine(Repository.RecordedData, "resumes");
        return
        [
            .. Files(Path.Combine(resumes, "rendercv"), "*.pdf").Where(pdf => File.Exists(Path.ChangeExtension(pdf, ".yaml")))
                .Select(pdf => new TruthFile("rendercv", pdf, RenderCvTruth.Read(File.ReadAllText(Path.ChangeExtension(pdf, ".yaml"))))),
            .. Files(Path.Combine(resumes, "reactive-resume"), "*.pdf").Where(pdf => File.Exists(Path.ChangeExtension(pdf, ".json")))
                .Select(pdf => new TruthFile("reactive-resume", pdf, ReactiveTruth.Read(File.ReadAllText(Path.ChangeExtension(pdf, ".json"))))),
        ];
    }

    private static IEnumerable<TruthFile> Own(string folder, string source) =>
        Files(folder, "*.truth.json", SearchOption.TopDirectoryOnly).SelectMany(truth =>
        {
            var data = JsonSerializer.Deserialize<ResumeData>(File.ReadAllText(truth), ResumeJson.Options)!;
            var stem = truth[..^".truth.json".Length];
            return new[] { ".pdf", ".docx" }.Select(extension => stem + extension).Where(File.Exists).Select(file => new TruthFile(source, file, data));
        });

    private static IEnumerable<string> Files(string folder, string pattern, SearchOption depth = SearchOption.AllDirectories) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern, depth).Order(StringComparer.Ordinal) : [];
}
