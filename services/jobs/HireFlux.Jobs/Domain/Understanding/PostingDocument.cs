namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>A posting's text in the two forms that are kept.</summary>
/// <param name="Html">A sanitised subset.</param>
/// <param name="Text">Plain text: a paragraph or list item a line.</param>
/// <param name="Lines">The lines of <paramref name="Text"/> that are not blank.</param>
internal sealed record PostingDocument(string Html, string Text, IReadOnlyList<TextLine> Lines)
{
    public ReadOnlySpan<char> Of(TextLine line) => Text.AsSpan(line.Start, line.Length);
}
