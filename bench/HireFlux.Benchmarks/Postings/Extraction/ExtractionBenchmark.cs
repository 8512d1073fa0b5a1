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
        PhraseMeasurement.Print();
        var data = Repository.RecordedData;
        if (!Directory.Exists(data))
        {
            Console.WriteLine("../shared/data is absent: neither skills nor titles nor time are measured.");
            return;
        }

        TitleMeasurement.Print(Path.Combine(data, "labelled", "jobtitle-esco", "titles.csv"));
        TimeMeasurement.Print();
        SkillMeasurement.Print(Path.Combine(data, "labelled", "skillspan", "train.json"));
    }
}
