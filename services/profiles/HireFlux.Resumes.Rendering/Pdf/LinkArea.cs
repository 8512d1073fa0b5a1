namespace HireFlux.Resumes.Rendering.Pdf;

/// <summary>A clickable area.</summary>
/// <param name="Page">The page, from 0.</param>
/// <param name="Uri">Where it leads.</param>
/// <param name="Text">The words that carry it.</param>
/// <param name="Box">Left, bottom, right and top in points.</param>
/// <param name="Owner">The structure element it belongs to.</param>
internal sealed record LinkArea(int Page, string Uri, string Text, IReadOnlyList<double> Box, StructureNode Owner);
