using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace HireFlux.Jobs.Connectors.Pages;

/// <summary>
/// Reads a page's microdata (HTML Living Standard, 5) into the things that JSON-LD would say. It works on tokens: no tree is built, so the time
/// grows with the page's length whatever the page is like.
/// </summary>
internal sealed class Microdata
{
    /// <summary>What is open deeper down belongs to no posting.</summary>
    private const int MaxOpen = 500;

    /// <summary>A posting's pay is three things deep. What is said elsewhere comes to as much again, and JSON is read 64 deep.</summary>
    private const int MaxNested = 12;

    private static readonly HashSet<string> s_void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    /// <summary>They end where the next of their kind begins.</summary>
    private static readonly HashSet<string> s_selfEnding = ["p", "li", "dt", "dd", "tr", "td", "th", "option"];

    private readonly Stack<Element> _open = new();
    private readonly Dictionary<string, int> _openByName = [];
    private readonly List<JsonObject> _things = [];
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _html = new();
    private readonly MicrodataReferences _references;
    private int _left;

    private Microdata(int most, MicrodataReferences references) => (_left, _references) = (most, references);

    /// <summary>An element that has begun and not ended.</summary>
    /// <param name="Name">Its tag.</param>
    /// <param name="Thing">The thing that properties inside belong to; null outside of all.</param>
    /// <param name="Nested">How many things that one is in, itself included.</param>
    /// <param name="Properties">Those of the thing around it that its content is the value of.</param>
    /// <param name="Text">Where its text begins.</param>
    /// <param name="Html">Where its HTML begins.</param>
    private sealed record Element(string Name, JsonObject? Thing, int Nested, IReadOnlyList<string> Properties, int Text, int Html);

    /// <summary>Every thing that stands in no other, in order.</summary>
    public static IReadOnlyList<JsonElement> Read(string html)
    {
        // Elements in each other may give the same text over and over: no more of it is taken than some times the page's length.
        var reader = new Microdata(most: 4 * html.Length, new MicrodataReferences(html));
        using var source = new TextSource(html);
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true, ShouldEmitAttribute = (ref _, name) => MicrodataTags.IsRead(name) };
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            switch (token)
            {
                case { Type: HtmlTokenType.Character }:
                    reader.Write(token.Data);
                    break;
                case HtmlTagToken { Type: HtmlTokenType.StartTag } tag:
                    tokenizer.State = ModeOf(tag.Name);
                    reader.Begin(tag);
                    break;
                case { Type: HtmlTokenType.EndTag }:
                    reader.End(token.Name);
                    break;
            }
        }

        foreach (var (thing, property, value) in reader._references.Resolve(reader._left))
        {
            Add(thing, property, value);
        }

        return [.. reader._things.Select(thing => JsonSerializer.SerializeToElement(thing))];
    }

    /// <summary>What some elements hold is no markup.</summary>
    private static HtmlParseMode ModeOf(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        _ => HtmlParseMode.PCData,
    };

    private void Write(string text)
    {
        if (_open.TryPeek(out var element) && element.Name is not ("script" or "style"))
        {
            _text.Append(text);
            _html.Append(WebUtility.HtmlEncode(text));
        }
    }

    private void Begin(HtmlTagToken tag)
    {
        if (s_selfEnding.Contains(tag.Name) && _open.TryPeek(out var before) && before.Name == tag.Name)
        {
            End(tag.Name);
        }

        var (around, nested) = _open.TryPeek(out var parent) ? (parent.Thing, parent.Nested) : (null, 0);
        around ??= _references.FragmentOf(tag.Id());
        var properties = around is null ? [] : tag.Properties();
        if (tag.IsThing() && nested < MaxNested)
        {
            var thing = new JsonObject { ["@type"] = new JsonArray([.. tag.Types().Select(type => JsonValue.Create(type))]) };
            _references.Add(thing, tag.References());
            if (properties is [var property, ..])
            {
                Add(around!, property, thing);
            }
            else
            {
                _things.Add(thing);
            }

            Push(tag.Name, thing, nested + 1, []);
        }
        else if (tag.Value() is { } value)
        {
            properties.ForEach(property => Add(around!, property, value));
            Push(tag.Name, around, nested, []);
        }
        else
        {
            Push(tag.Name, around, nested, properties);
        }
    }

    private void Push(string name, JsonObject? thing, int nested, List<string> properties)
    {
        _text.Append(name is "br" or "p" or "li" or "div" ? "\n" : "");
        _html.Append('<').Append(name).Append('>');
        if (!s_void.Contains(name) && _open.Count < MaxOpen)
        {
            _openByName[name] = _openByName.GetValueOrDefault(name) + 1;
            _open.Push(new Element(name, thing, nested, properties, _text.Length, _html.Length));
        }
    }

    private void End(string name)
    {
        if (_openByName.GetValueOrDefault(name) == 0)
        {
            return;
        }

        string ended;
        do
        {
            var element = _open.Pop();
            ended = element.Name;
            _openByName[ended]--;
            foreach (var property in element.Properties)
            {
                Add(element.Thing!, property, Content(element, property));
            }

            _html.Append("</").Append(ended).Append('>');
        }
        while (ended != name);
    }

    private string Content(Element element, string property)
    {
        var (all, start) = SchemaOrgPosting.IsHtml(property) ? (_html, element.Html) : (_text, element.Text);
        var length = Math.Min(all.Length - start, _left);
        _left -= length;
        return all.ToString(start, length).Trim();
    }

    private static void Add(JsonObject thing, string property, JsonNode value)
    {
        if (thing[property] is JsonArray values)
        {
            values.Add(value);
        }
        else if (thing[property] is { } first)
        {
            thing.Remove(property);
            thing[property] = new JsonArray(first, value);
        }
        else
        {
            thing[property] = value;
        }
    }
}
