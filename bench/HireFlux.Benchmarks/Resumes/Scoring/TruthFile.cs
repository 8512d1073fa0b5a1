using HireFlux.Resumes;

namespace HireFlux.Benchmarks.Resumes.Scoring;

/// <summary>A resume with what it says.</summary>
/// <param name="Source">Where it comes from: rendercv, reactive-resume, samples, held-out.</param>
/// <param name="Path">The file.</param>
/// <param name="Truth">What it says.</param>
internal sealed record TruthFile(string Source, string Path, ResumeData Truth)
{
    public string Name => $"{Source}/{System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(Path))}/{System.IO.Path.GetFileName(Path)}";
}
