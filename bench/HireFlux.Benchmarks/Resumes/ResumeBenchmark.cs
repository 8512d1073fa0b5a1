using System.Diagnostics;
using System.Globalization;
using HireFlux.Benchmarks.Resumes.Scoring;
using HireFlux.Resumes;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading;
using HireFlux.Resumes.Reading.Extraction;

namespace HireFlux.Benchmarks.Resumes;

/// <summary>How well resumes are read: precision, recall and F1 by field, by source and by file, on all whose truth is known.</summary>
internal static class ResumeBenchmark
{
    private static readonly PartialDate Today = new(2026, 11, 23);

    /// <param name="showsMisses">Print each value that is wrong; of files held out nothing is said one by one.</param>
    /// <param name="showsLines">Print the lines that were read; never those of files held out.</param>
    /// <param name="only">Only files whose name contains this; null for all.</param>
    public static void Run(bool showsMisses, bool showsLines, string? only)
    {
        var (samples, recorded) = (TruthFiles.Samples(), TruthFiles.Recorded());
        if (recorded.Count == 0)
        {
            Console.WriteLine("../shared/data is absent: only our own samples are measured.");
        }

        var files = samples.Concat(recorded).Where(file => only is null || file.Name.Contains(only, StringComparison.OrdinalIgnoreCase)).ToList();
        var scores = new List<(TruthFile File, ResumeScore Score)>();
        var (pages, elapsed) = (0, TimeSpan.Zero);
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file.Path);
            var watch = Stopwatch.StartNew();
            var reading = Read(bytes, showsLines && file.Source != "held-out");
            // The first file pays for starting: it is read again.
            if (pages == 0)
            {
                watch.Restart();
                reading = Read(bytes, false);
            }

            elapsed += watch.Elapsed;
            pages += reading.Pages;
            var score = ResumeScorer.Score(file.Truth, reading.Resume ?? new ResumeData());
            scores.Add((file, score));
            if (file.Source != "held-out")
            {
                Show(file, score, reading.Error, showsMisses);
            }
        }

        Summarise(scores);
        Console.WriteLine(ResumeScorer.Rule);
        Console.WriteLine("The recorded files show one fictitious person a source, in few wordings; the samples are our own people, written by those who wrote their truths. Files without a machine-readable truth (soupboss, theresumeparser, open-resume) are left out.");
        foreach (var field in Enum.GetValues<ResumeField>())
        {
            Figure.Print($"resumes.f1.{field.ToString().ToLowerInvariant()}", Total(scores, field).F1, "ratio");
        }

        foreach (var field in Enum.GetValues<ResumeField>().Where(_ => scores.Exists(score => score.File.Source == "held-out")))
        {
            Figure.Print($"resumes.held_out.f1.{field.ToString().ToLowerInvariant()}", Total(scores.FindAll(score => score.File.Source == "held-out"), field).F1, "ratio");
        }

        Figure.Print("resumes.skills_exact", (double)scores.Count(score => score.Score.HasExactSkills) / scores.Count, "ratio");
        Figure.Print("resumes.ms_per_page", elapsed.TotalMilliseconds / pages, "ms");
    }

    private static (ResumeData? Resume, int Pages, ReadingError? Error) Read(byte[] bytes, bool showsLines)
    {
        var reading = ResumeReader.ReadText(bytes, CancellationToken.None);
        if (showsLines && reading.Text is { } lines)
        {
            LineDump.Print(lines);
        }

        return reading.Text is { } text ? (ResumeExtractor.Extract(text, Today), text.PageCount ?? 1, null) : (null, 1, reading.Error);
    }

    private static void Show(TruthFile file, ResumeScore score, ReadingError? error, bool showsMisses)
    {
        var wrong = Enum.GetValues<ResumeField>().Where(field => score[field].F1 < 1).Select(field => string.Create(CultureInfo.InvariantCulture, $"{field} {score[field].F1:0.00}"));
        Console.WriteLine($"{file.Name}: {(error is null ? string.Empty : $"not read ({error}); ")}{(wrong.Any() ? string.Join(", ", wrong) : "all right")}");
        if (showsMisses)
        {
            score.Misses.ForEach(miss => Console.WriteLine($"    {miss}"));
        }
    }

    private static void Summarise(List<(TruthFile File, ResumeScore Score)> scores)
    {
        var sources = scores.Select(score => score.File.Source).Distinct().ToList();
        Console.WriteLine();
        Console.WriteLine($"{"field",-12}{"precision",10}{"recall",8}{"F1",8}   F1 in {string.Join("  ", sources)} ({string.Join(", ", sources.Select(source => scores.Count(score => score.File.Source == source)))} files)");
        foreach (var field in Enum.GetValues<ResumeField>())
        {
            var total = Total(scores, field);
            var parts = sources.Select(source => Total(scores.FindAll(score => score.File.Source == source), field).F1.ToString("0.000", CultureInfo.InvariantCulture).PadLeft(source.Length));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{field,-12}{total.Precision,10:0.000}{total.Recall,8:0.000}{total.F1,8:0.000}         {string.Join("  ", parts)}"));
        }
    }

    private static FieldCount Total(List<(TruthFile File, ResumeScore Score)> scores, ResumeField field) =>
        scores.Aggregate(default(FieldCount), (sum, score) => sum + score.Score[field]);
}
