using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace HireFlux.Resumes.Rendering.Tests;

/// <summary>A PDF read back by a library that did not write it.</summary>
internal sealed class PdfFacts
{
    public PdfFacts(byte[] file)
    {
        Source = Encoding.Latin1.GetString(file);
        using var document = PdfDocument.Open(file);
        Pages = [.. document.GetPages().Select(page => page.Letters.ToList())];
        Links = [.. document.GetPages().SelectMany(page => page.GetAnnotations()).Select(annotation => annotation.Action).OfType<UglyToad.PdfPig.Actions.UriAction>().Select(action => action.Uri)];
        Title = document.Information.Title;
    }

    /// <summary>The file's own words; objects are not packed, only streams are.</summary>
    public string Source { get; }

    /// <summary>Letters of each page in the order of the content.</summary>
    public IReadOnlyList<IReadOnlyList<Letter>> Pages { get; }

    public IReadOnlyList<string> Links { get; }

    public string? Title { get; }

    /// <summary>All letters in the order of the content, without white space.</summary>
    public string Text => PdfFacts.Solid(string.Concat(Pages.SelectMany(page => page).Select(letter => letter.Value)));

    public int Count(string words) => Source.Split(words).Length - 1;

    public static string Solid(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
