namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>One line of a posting's text.</summary>
/// <param name="Start">Offset into the text, in UTF-16 units.</param>
/// <param name="Length">In UTF-16 units, without the line break.</param>
/// <param name="HeadingLevel">1 to 6 for h1 to h6, 7 for a line that is bold throughout, 0 for other lines.</param>
/// <param name="IsListItem">The line begins a list item.</param>
internal readonly record struct TextLine(int Start, int Length, int HeadingLevel, bool IsListItem)
{
    public int End => Start + Length;
}
