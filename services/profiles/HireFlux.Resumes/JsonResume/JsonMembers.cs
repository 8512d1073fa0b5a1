using System.Text.Json;
using System.Text.Json.Nodes;
using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.JsonResume;

/// <summary>
/// Members of JSON objects as plain values and back. Reading takes the first of the names that says something; writing touches nothing that
/// reads the same already, and otherwise writes to the name that the document uses.
/// </summary>
internal static class JsonMembers
{
    public static string? Text(this JsonNode? node)
    {
        if (node is not JsonValue value)
        {
            return null;
        }

        var text = value.GetValueKind() switch
        {
            JsonValueKind.String => String(value),
            JsonValueKind.Number => value.ToJsonString(),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    public static string? Text(this JsonObject entry, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (entry[name].Text() is { } text)
            {
                return text;
            }
        }

        return null;
    }

    public static void SetText(this JsonObject entry, string? text, params ReadOnlySpan<string> names)
    {
        if (entry.Text(names) == text)
        {
            return;
        }

        var used = names[0];
        foreach (var name in names)
        {
            if (entry[name].Text() is not null)
            {
                used = name;
                break;
            }
        }

        // The other names must not speak up in its place.
        foreach (var name in names)
        {
            if (name != used && entry[name].Text() is not null)
            {
                entry.Remove(name);
            }
        }

        entry.Put(used, text);
    }

    public static PartialDate? Date(this JsonObject entry, params ReadOnlySpan<string> names) => JsonDates.Read(entry.Text(names));

    public static void SetDate(this JsonObject entry, PartialDate? date, string name)
    {
        if (entry.Date(name) != date)
        {
            entry.Put(name, date?.ToString());
        }
    }

    public static IReadOnlyList<string> Texts(this JsonObject entry, string name) => entry[name] switch
    {
        JsonArray items => [.. items.Select(item => item.Text()).OfType<string>()],
        var single => single.Text() is { } text ? [text] : [],
    };

    public static void SetTexts(this JsonObject entry, IReadOnlyList<string> texts, string name)
    {
        if (!entry.Texts(name).SequenceEqual(texts))
        {
            entry.Put(name, texts.Count == 0 ? null : new JsonArray([.. texts.Select(text => JsonValue.Create(text))]));
        }
    }

    public static JsonObject Object(this JsonObject entry, string name)
    {
        if (entry[name] is not JsonObject member)
        {
            entry[name] = member = [];
        }

        return member;
    }

    public static void Put(this JsonObject entry, string name, JsonNode? value)
    {
        if (value is null)
        {
            entry.Remove(name);
        }
        else
        {
            entry[name] = value;
        }
    }

    // Half a surrogate pair, in a document that did not come through the reader.
    private static string? String(JsonValue value)
    {
        try
        {
            return value.GetValue<string>();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
