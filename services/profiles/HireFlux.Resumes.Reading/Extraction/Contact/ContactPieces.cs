using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>Takes lines apart at wide gaps and separators, and labels from what they label, wherever the label stands: before a colon, in a cell of its own, in the line above.</summary>
internal static partial class ContactPieces
{
    private const int MaxWords = 30;

    public static List<ContactPiece> Read(IEnumerable<ResumeLine> lines)
    {
        var pieces = new List<ContactPiece>();
        (string Label, ResumeLine Line, int Cell)? pending = null;
        foreach (var line in lines.Where(line => line.WordCount <= MaxWords))
        {
            var cells = line.Spans.SelectMany(span => Separator().Split(span.Text).Select(part => part.Trim()).Where(part => part.Length > 0).Select(part => (Text: part, Span: span))).ToList();
            for (var i = 0; i < cells.Count; i++)
            {
                var (text, span) = cells[i];
                var colon = text.IndexOfAny([':', '：']);
                // "Telephone (mobile): ..."
                var label = colon > 0 ? Vocabularies.ContactLabel(text[..colon].Split('(')[0].Trim()) : null;
                var isBare = (colon == text.Length - 1 && label is not null) || (colon < 0 && i == 0 && Vocabularies.ContactLabel(text) is not null);
                if (isBare && (i + 1 < cells.Count || (cells.Count == 1 && HeadingWords.Find(text) is null)))
                {
                    pending = (label ?? Vocabularies.ContactLabel(text)!, line, i);
                    continue;
                }

                var value = label is not null ? text[(colon + 1)..].Trim() : text;
                var above = pending is { } announced && (announced.Line == line ? announced.Cell == i - 1 : i == 0 && announced.Line.Index == line.Index - 1 && announced.Line.Source.Region == line.Source.Region) ? announced.Label : null;
                pending = null;
                pieces.Add(new ContactPiece(value, label ?? above, line, span, cells.Count == 1));
            }
        }

        return pieces;
    }

    // U+FFFC stands where something was cut out.
    [GeneratedRegex(@"\s*[|•·◦⋄♦;∙●~\t│‖¦▪■◆]\s*|\s+[–—]\s+|(?<=\uFFFC)\s*(?=[\p{L}\d])", RegexOptions.CultureInvariant, 1000)]
    internal static partial Regex Separator();
}
