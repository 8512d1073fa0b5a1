using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>The text of paragraphs, with the looks, links and text boxes in it.</summary>
internal sealed class ParagraphReader(StyleSheet styles, OpenXmlPart part, DocxBudget budget)
{
    private readonly Fields _fields = new();
    private readonly HyperlinkTargets _targets = new(part);

    /// <summary>A paragraph's pieces, the text boxes anchored in it, and whether it shows a page number.</summary>
    public ParagraphContent Read(OpenXmlElement paragraph, Style style)
    {
        var content = new ParagraphContent();
        Inline(paragraph, style, null, content);
        return content;
    }

    private void Inline(OpenXmlElement parent, Style style, string? link, ParagraphContent content)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child.LocalName)
            {
                case "r":
                    Run(child, style, link, content);
                    break;
                case "hyperlink":
                    Inline(child, style, _targets.Of(child) ?? link, content);
                    break;
                case "fldSimple":
                    content.HasPageNumber |= Fields.IsPageCode(child.Attribute("instr"));
                    if (!Fields.IsPageCode(child.Attribute("instr")))
                    {
                        Inline(child, style, Fields.LinkOf(child.Attribute("instr")) ?? link, content);
                    }

                    break;
                case "AlternateContent" when child.Chosen() is { } chosen:
                    Inline(chosen, style, link, content);
                    break;
                case "drawing" or "pict" or "object":
                    content.Boxes.AddRange(TextBoxes.In(child));
                    break;
                // Deleted and moved away by a tracked change, properties, and how ideographs are pronounced.
                case "del" or "moveFrom" or "pPr" or "rPr" or "sdtPr" or "sdtEndPr" or "customXmlPr" or "smartTagPr" or "rt" or "AlternateContent":
                    break;
                default:
                    Inline(child, style, link, content);
                    break;
            }
        }
    }

    private void Run(OpenXmlElement run, Style style, string? link, ParagraphContent content)
    {
        var properties = run.Child("rPr");
        var character = styles.Character(properties.ValueOf("rStyle")).Run;
        var look = RunLook.Of(properties).Over(character.Toggled(style.Run)).Over(styles.DefaultRun);
        foreach (var child in run.ChildElements)
        {
            Part(child, look, link, content);
        }
    }

    private void Part(OpenXmlElement child, RunLook look, string? link, ParagraphContent content)
    {
        switch (child.LocalName)
        {
            case "fldChar":
                _fields.Mark(child.Attribute("fldCharType"));
                content.HasPageNumber |= _fields.IsPageNumber;
                break;
            case "instrText":
                _fields.Code(child.InnerText);
                break;
            case "drawing" or "pict" or "object":
                content.Boxes.AddRange(TextBoxes.In(child));
                break;
            case "AlternateContent" when child.Chosen() is { } chosen:
                foreach (var inner in chosen.ChildElements)
                {
                    Part(inner, look, link, content);
                }

                break;
            default:
                if (look.IsHidden is not true && !_fields.IsInCode && !_fields.IsPageNumber && Text(child) is { Length: > 0 } text)
                {
                    budget.Spend(text.Length);
                    content.Pieces.Add(new Piece(text, look.IsBold is true, look.IsItalic is true, look.Size ?? 0, link ?? _fields.Link));
                }

                break;
        }
    }

    private static string? Text(OpenXmlElement child) => child.LocalName switch
    {
        // A tab or line feed in the text itself is white space like any other.
        "t" => child.InnerText.Replace('\n', ' ').Replace('\t', ' '),
        "tab" or "ptab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "-",
        "sym" => Symbol(child.Attribute("char")),
        _ => null,
    };

    private static string? Symbol(string? code) =>
        ushort.TryParse(code, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var letter) && !char.IsSurrogate((char)letter)
            ? ((char)(letter < 0x100 ? 0xF000 + letter : letter)).ToString()
            : null;
}
