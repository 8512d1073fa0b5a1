namespace HireFlux.Resumes.Rendering.Pdf;

/// <summary>A marked piece of a page's content.</summary>
/// <param name="Page">The page, from 0.</param>
/// <param name="Id">Its number on the page, from 0.</param>
internal sealed record MarkedPiece(int Page, int Id);
