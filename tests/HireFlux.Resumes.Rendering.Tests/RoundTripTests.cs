using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading;

namespace HireFlux.Resumes.Rendering.Tests;

/// <summary>What is exported, our own parser reads back: every fact of every person, from every template, in PDF and Word.</summary>
public sealed class RoundTripTests
{
    private static readonly PartialDate s_today = new(2026, 11, 23);

    public static TheoryData<ExportFormat, ResumeTemplate> Exports =>
        [.. from format in new[] { ExportFormat.Pdf, ExportFormat.Docx } from template in Enum.GetValues<ResumeTemplate>() select (format, template)];

    [Theory]
    [MemberData(nameof(Exports))]
    public void Every_fact_comes_back(ExportFormat format, ResumeTemplate template) => People.ForAll(7, 1000, person => ComesBack(person, format, template));

    /// <summary>People that were once read wrong.</summary>
    [Theory]
    [InlineData(ExportFormat.Pdf, ResumeTemplate.Sidebar, 381543031)]
    public void Every_fact_comes_back_of(ExportFormat format, ResumeTemplate template, int seed) => ComesBack(People.Make(seed), format, template);

    private static void ComesBack(ResumeData person, ExportFormat format, ResumeTemplate template)
    {
        var result = ResumeReader.Read(ResumeRenderer.Render(person, format, template), s_today, CancellationToken.None);
        Assert.Null(result.Error);
        var differences = Differences.Between(person, result.Resume!);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
