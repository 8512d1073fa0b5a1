using System.Text;
using AngleSharp.Dom;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Turns an HTML tree into lines: a line for each paragraph, list item or part between line breaks.</summary>
internal sealed class PlainText
{
    private static readonly HashSet<string> s_blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "tr", "hr",
    };

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _line = new();
    private readonly List<TextLine> _lines = [];
    private int _heading;
    private int _bold;
    private int _boldCharacters;
    private int _characters;
    private bool _startsItem;
    private bool _paragraphBreak;
    private bool _space;

    private PlainText()
    {
    }

    /// <summary>The text and its lines. List items begin with "- ", paragraphs are parted by a blank line.</summary>
    public static (string Text, IReadOnlyList<TextLine> Lines) Of(IElement root)
    {
        var writer = new PlainText();
        writer.Children(root);
        writer.EndLine();
        return (writer._text.ToString(), writer._lines);
    }

    private void Children(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IText text:
                    Write(StorableText.Clean(text.Data));
                    break;
                case IElement { LocalName: "br" }:
                    EndLine();
                    break;
                case IElement element when s_blocks.Contains(element.LocalName):
                    Block(element);
                    break;
                case IElement element:
                    Inline(element);
                    break;
            }
        }
    }

    private void Block(IElement element)
    {
        EndLine();
        var name = element.LocalName;
        var isHeading = name is ['h', >= '1' and <= '6'];
        _paragraphBreak |= isHeading || name is "p" or "ul" or "ol" or "table" or "blockquote";
        _startsItem |= name == "li";
        _heading = isHeading ? name[1] - '0' : _heading;
        Children(element);
        EndLine();
        _heading = isHeading ? 0 : _heading;
        _startsItem = name != "li" && _startsItem;
        _paragraphBreak |= isHeading || name is "p" or "ul" or "ol" or "table" or "blockquote";
    }

    private void Inline(IElement element)
    {
        var isBold = element.LocalName is "strong" or "b";
        var isCell = element.LocalName is "td" or "th";
        _space |= isCell;
        _bold += isBold ? 1 : 0;
        Children(element);
        _bold -= isBold ? 1 : 0;
        _space |= isCell;
    }

    private void Write(string text)
    {
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || character is '\u200B' or '\uFEFF')
            {
                _space = true;
                continue;
            }

            if (_space && _line.Length > 0)
            {
                _line.Append(' ');
            }

            _space = false;
            _line.Append(character);
            _characters++;
            _boldCharacters += _bold > 0 ? 1 : 0;
        }
    }

    private void EndLine()
    {
        _space = false;
        if (_line.Length == 0)
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Append(_paragraphBreak && !_startsItem ? "\n\n" : "\n");
        }

        var start = _text.Length;
        _text.Append(_startsItem ? "- " : "").Append(_line);
        var heading = _heading > 0 ? _heading : _boldCharacters == _characters ? 7 : 0;
        _lines.Add(new TextLine(start, _text.Length - start, heading, _startsItem));
        _line.Clear();
        (_characters, _boldCharacters, _startsItem, _paragraphBreak) = (0, 0, false, false);
    }
}
