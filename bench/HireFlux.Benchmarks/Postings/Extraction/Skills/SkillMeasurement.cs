using System.Globalization;
using HireFlux.Benchmarks.Resumes.Scoring;

namespace HireFlux.Benchmarks.Postings.Extraction.Skills;

/// <summary>
/// Hard skills against SkillSpan's knowledge components. "Exact" is the span-F1 of its paper: first and last token are the same. "Overlap" asks
/// only that they touch, as matching needs to know which skill is named, not where its phrase ends; it is the figure.
/// </summary>
internal static class SkillMeasurement
{
    /// <param name="file">One sentence a line.</param>
    public static void Print(string file)
    {
        var sentences = File.ReadLines(file).Select(LabelledSentence.Parse).ToList();
        Console.WriteLine($"skills: {sentences.Count} sentences of SkillSpan, {sentences.Sum(sentence => sentence.Knowledge.Count)} knowledge components; nothing was tuned on them");
        Print("plain look-up of names", sentences, SkillFinders.ByName);
        var overlap = Print("vocabulary", sentences, SkillFinders.ByVocabulary);
        Figure.Print("postings.skill_f1", overlap.F1, "f1");
    }

    private static FieldCount Print(string name, List<LabelledSentence> sentences, Func<IReadOnlyList<string>, IReadOnlyList<Range>> find)
    {
        var (exact, overlap, known) = (Score(sentences, find, Same), Score(sentences, find, Touch), 0);
        foreach (var sentence in sentences)
        {
            known += find(sentence.Tokens).Count(run => !sentence.Knowledge.Any(truth => Touch(run, truth)) && sentence.Abilities.Any(truth => Touch(run, truth)));
        }

        Write($"{name}, overlap", overlap);
        Write($"{name}, exact", exact);
        Console.WriteLine($"    of what counts as wrong in overlap, {known} lie in what is marked as an ability (\"shell scripting\")");
        return overlap;
    }

    private static void Write(string name, FieldCount count) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-34} precision {count.Precision:0.000}  recall {count.Recall:0.000}  f1 {count.F1:0.000}"));

    /// <summary>Two runs may touch one: precision counts what was found, recall what is there.</summary>
    private static FieldCount Score(List<LabelledSentence> sentences, Func<IReadOnlyList<string>, IReadOnlyList<Range>> find, Func<Range, Range, bool> agrees)
    {
        var count = default(FieldCount);
        foreach (var sentence in sentences)
        {
            var found = find(sentence.Tokens);
            var right = sentence.Knowledge.Count(truth => found.Any(run => agrees(run, truth)));
            count += new FieldCount(right, found.Count(run => !sentence.Knowledge.Any(truth => agrees(run, truth))), sentence.Knowledge.Count - right);
        }

        return count;
    }

    private static bool Same(Range a, Range b) => a.Equals(b);

    private static bool Touch(Range a, Range b) => a.Start.Value < b.End.Value && b.Start.Value < a.End.Value;
}
