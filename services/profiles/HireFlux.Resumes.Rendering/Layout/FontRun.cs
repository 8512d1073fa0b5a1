using System.Text;
using HireFlux.Resumes.Rendering.Fonts;

namespace HireFlux.Resumes.Rendering.Layout;

/// <summary>Letters of one font.</summary>
internal sealed record FontRun(FontFace Face, string Text)
{
    /// <summary>A text cut where the font changes.</summary>
    public static IEnumerable<FontRun> Of(string text, FontFace asked)
    {
        var (run, face) = (new StringBuilder(), asked);
        foreach (var rune in text.EnumerateRunes())
        {
            var next = rune.Value == ' ' ? face : FontLibrary.For(rune, asked);
            if (next != face && run.Length > 0)
            {
                yield return new FontRun(face, run.ToString());
                run.Clear();
            }

            face = next;
            run.Append(rune);
        }

        if (run.Length > 0)
        {
            yield return new FontRun(face, run.ToString());
        }
    }

    /// <summary>Width of a text in points.</summary>
    public static double Width(string text, TextLook look)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            var font = FontLibrary.Get(FontLibrary.For(rune, look.Face));
            width += font.Thousandths(font.Advance(font.Glyph(rune.Value)));
        }

        return width * look.Size / 1000;
    }
}
