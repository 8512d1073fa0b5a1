using HireFlux.Resumes.Rendering.Fonts;

namespace HireFlux.Resumes.Rendering.Pdf;

/// <summary>The fonts of a document, in the order of first use.</summary>
internal sealed class PdfFonts
{
    private readonly Dictionary<FontFace, PdfFont> _fonts = [];

    public PdfFont Get(FontFace face)
    {
        if (!_fonts.TryGetValue(face, out var font))
        {
            _fonts[face] = font = new PdfFont(face, $"F{_fonts.Count + 1}");
        }

        return font;
    }

    /// <summary>Writes them all and gives the dictionary that pages refer to.</summary>
    public int Write(PdfFile file) =>
        file.Add($"<< {string.Join(' ', _fonts.Values.Select(font => $"/{font.ResourceName} {font.Write(file)} 0 R"))} >>");
}
