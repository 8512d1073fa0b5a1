using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Lists;

/// <summary>A span of a line of a list section, or several joined: a label with what it labels, a list, an item.</summary>
/// <param name="Label">What stands before the colon or in bold before the list; null without one.</param>
/// <param name="Text">The rest.</param>
/// <param name="Line">Line of the file.</param>
/// <param name="Look">How the text looks.</param>
internal sealed record Cell(string? Label, string Text, int Line, LineLook Look)
{
    public bool IsList => ListText.IsList(Text);
}
