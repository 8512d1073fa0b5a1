using System.Globalization;
using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Benchmarks.Resumes;

/// <summary>Prints the lines that extraction sees, for finding out why something was read wrong.</summary>
internal static class LineDump
{
    public static void Print(ResumeText text)
    {
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var line = text.Lines[i];
            var marks = $"{(line.IsBold ? 'b' : '-')}{(line.IsItalic ? 'i' : '-')}{(line.IsBullet ? '*' : '-')}{(line.IsHeadingStyle ? 'h' : '-')}{(line.IsRuled ? 'r' : '-')}";
            var spans = string.Join(" ¦ ", line.Spans.Select(span => span.Runs.Count > 1 ? string.Join('~', span.Runs.Select(run => run.Text + (run.IsBold ? "[b]" : run.IsItalic ? "[i]" : string.Empty))) : span.Text));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {i,3} p{line.Page}.{line.Region,-2} {marks} {line.FontSize,4:0.#} x{line.Box?[0] ?? 0,-4:0} +{line.GapAbove,-4:0.0} {spans}"));
        }
    }
}
