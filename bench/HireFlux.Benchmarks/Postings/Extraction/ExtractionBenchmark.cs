using HireFlux.Benchmarks.Postings.Extraction.Phrases;
using HireFlux.Benchmarks.Postings.Extraction.Skills;
using HireFlux.Benchmarks.Postings.Extraction.Titles;

namespace HireFlux.Benchmarks.Postings.Extraction;

/// <summary>How well postings are understood: the table of phrases, skills and titles that others labelled, and the time a posting takes.</summary>
internal static class ExtractionBenchmark
{
    /// <summary>Prints tables, and the figure of skills where the labelled sentences are present.</summary>
    public static void Run()
    {
        var root = Root();
        PhraseMeasurement.Print(root);
        var data = Environment.GetEnvironmentVariable("HIREFLUX_SHARED_DATA") ?? Path.GetFullPath(Path.Combine(root, "..", "shared", "data"));
        if (!Directory.Exists(data))
        {
            Console.WriteLine("../shared/data is absent: neither skills nor titles nor time are measured.");
            return;
        }

        TitleMeasurement.Print(Path.Combine(data, "labelled", "jobtitle-esco", "titles.csv"));
        TimeMeasurement.Print(root);
        SkillMeasurement.Print(Path.Combine(data, "labelled", "skillspan", "train.json"));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "HireFlux.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
