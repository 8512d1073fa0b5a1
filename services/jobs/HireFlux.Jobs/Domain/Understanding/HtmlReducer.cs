using System.Text;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>
/// Reduces HTML to the tags that text needs, before it is parsed. A parser that follows the standard takes quadratic time and memory over
/// hostile nesting; what comes out of here is shallow, has no attributes but href and no element that hides the end of another.
/// </summary>
internal sealed class HtmlReducer(string html)
{
    /// <summary>Text is never nested as deep.</summary>
    private const int MaxOpen = 100;

    /// <summary>No posting has as many.</summary>
    private const int MaxTags = 20_000;

    private static readonly HashSet<string> s_void = ["br", "hr"];

    /// <summary>They end by themselves where the next begins, so unclosed ones are no nesting.</summary>
    private static readonly HashSet<string> s_selfEnding = ["p", "li", "dt", "dd"];

    private static readonly HashSet<string> s_kept =
    [
        "p", "br", "hr", "div", "span", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6",
        "strong", "b", "em", "i", "u", "s", "sub", "sup", "small", "blockquote", "pre", "code", "a",
    ];

    /// <summary>Tables become lines and cells words.</summary>
    private static readonly HashSet<string> s_lines = ["tr", "caption", "section", "article", "header", "footer", "main", "center"];

    /// <summary>Elements whose content is no text for readers.</summary>
    private static readonly HashSet<string> s_withoutText =
        ["script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "math", "textarea", "select", "button", "title", "head", "xmp", "noembed", "noframes"];

    private readonly StringBuilder _out = new(html.Length);
    private readonly Dictionary<string, int> _open = [];
    private int _at;
    private int _depth;
    private int _tags;

    /// <summary>The reduced HTML; null when it has more tags, or nests deeper, than a text does.</summary>
    public string? Reduce()
    {
        while (_at < html.Length)
        {
            var next = html.IndexOf('<', _at);
            next = next < 0 ? html.Length : next;
            _out.Append(html, _at, next - _at);
            _at = next;
            if (_at < html.Length)
            {
                Markup();
            }

            if (_depth > MaxOpen || _tags > MaxTags)
            {
                return null;
            }
        }

        return _out.ToString();
    }

    private void Markup()
    {
        var following = _at + 1 < html.Length ? html[_at + 1] : ' ';
        if (following is '!' or '?')
        {
            _at = html.AsSpan(_at).StartsWith("<!--") ? After("-->") : After(">");
        }
        else if (following == '/' && _at + 2 < html.Length && char.IsAsciiLetter(html[_at + 2]))
        {
            _at += 2;
            Close(Name());
            _at = After(">");
        }
        else if (char.IsAsciiLetter(following))
        {
            _at++;
            Open(Name());
        }
        else
        {
            _out.Append("&lt;");
            _at++;
        }
    }

    private void Open(string name)
    {
        var href = Attributes();
        if (s_withoutText.Contains(name))
        {
            // The closing tag is found by the next look; without one nothing follows.
            _at = After($"</{name}");
            _at = _at < html.Length ? After(">") : _at;
            return;
        }

        if (Kept(name) is not { } kept)
        {
            return;
        }

        _tags++;
        _out.Append('<').Append(kept);
        if (kept == "a" && href is not null)
        {
            _out.Append(" href=\"").Append(href.Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
        }

        _out.Append('>');
        if (!s_void.Contains(kept) && !s_selfEnding.Contains(kept))
        {
            _open[kept] = _open.GetValueOrDefault(kept) + 1;
            _depth++;
        }
    }

    private void Close(string name)
    {
        if (Kept(name) is not { } kept || s_void.Contains(kept))
        {
            return;
        }

        _tags++;
        if (s_selfEnding.Contains(kept))
        {
            _out.Append("</").Append(kept).Append('>');
        }
        else if (_open.GetValueOrDefault(kept) > 0)
        {
            _out.Append("</").Append(kept).Append('>');
            _open[kept]--;
            _depth--;
        }
    }

    private string? Kept(string name)
    {
        if (name is "td" or "th")
        {
            _out.Append(' ');
        }

        return s_kept.Contains(name) ? name : s_lines.Contains(name) ? "div" : null;
    }

    private string Name()
    {
        var start = _at;
        while (_at < html.Length && html[_at] is not ('>' or '/' or ' ' or '\t' or '\n' or '\r' or '\f'))
        {
            _at++;
        }

        return _at - start <= 16 ? html[start.._at].ToLowerInvariant() : "";
    }

    /// <summary>Goes behind the tag, past quoted values whatever is in them; gives href.</summary>
    private string? Attributes()
    {
        string? href = null;
        while (_at < html.Length && html[_at] != '>')
        {
            var start = _at;
            while (_at < html.Length && html[_at] is not ('>' or '=' or '"' or '\''))
            {
                _at++;
            }

            var name = html.AsSpan(start, _at - start).Trim(" \t\r\n\f/");
            if (_at >= html.Length || html[_at] == '>')
            {
                break;
            }

            _at += html[_at] == '=' ? 1 : 0;
            var value = Value();
            href = name.EndsWith("href", StringComparison.OrdinalIgnoreCase) ? value : href;
        }

        _at = Math.Min(_at + 1, html.Length);
        return href;
    }

    private string Value()
    {
        while (_at < html.Length && char.IsWhiteSpace(html[_at]))
        {
            _at++;
        }

        if (_at < html.Length && html[_at] is '"' or '\'')
        {
            var end = html.IndexOf(html[_at], _at + 1);
            end = end < 0 ? html.Length : end;
            var quoted = html[(_at + 1)..end];
            _at = Math.Min(end + 1, html.Length);
            return quoted;
        }

        var start = _at;
        while (_at < html.Length && html[_at] != '>' && !char.IsWhiteSpace(html[_at]))
        {
            _at++;
        }

        return html[start.._at];
    }

    private int After(string mark)
    {
        var found = html.IndexOf(mark, _at, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : found + mark.Length;
    }
}
