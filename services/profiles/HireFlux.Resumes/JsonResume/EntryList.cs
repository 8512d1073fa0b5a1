using System.Text.Json;
using System.Text.Json.Nodes;

namespace HireFlux.Resumes.JsonResume;

/// <summary>Lists of entries: read, and written back each into the entry it came from.</summary>
internal static class EntryList
{
    public static IReadOnlyList<T> Read<T, TShape>(JsonNode? list)
        where T : class
        where TShape : IEntryShape<T> => list is JsonArray entries ? [.. entries.Select(TShape.Read).OfType<T>()] : [];

    /// <summary>Entries that say nothing readable are kept behind the others; entries whose item is gone are taken out.</summary>
    public static void Write<T, TShape>(JsonObject owner, string name, IReadOnlyList<T> items)
        where T : class
        where TShape : IEntryShape<T>
    {
        var before = owner[name] is JsonArray entries ? entries.Select(entry => (Entry: entry, Item: TShape.Read(entry))).ToList() : [];
        var known = before.Where(pair => pair.Item is not null).Select(pair => (pair.Entry, Item: pair.Item!)).ToList();
        var sources = Match<T, TShape>(known, items);
        var written = items.Select((item, index) => Entry<T, TShape>(sources[index], item));
        var unread = before.Where(pair => pair.Item is null).Select(pair => pair.Entry?.DeepClone());
        var list = new JsonArray([.. written, .. unread]);
        owner.Put(name, list.Count == 0 ? null : list);
    }

    private static JsonNode Entry<T, TShape>(JsonNode? source, T item)
        where T : class
        where TShape : IEntryShape<T>
    {
        if (source is not null && Same(TShape.Read(source), item))
        {
            return source.DeepClone();
        }

        var entry = source is JsonObject known ? (JsonObject)known.DeepClone() : [];
        TShape.Write(entry, item);
        return entry;
    }

    // Equal ones first, then the likeliest in order: an edited entry keeps its unknown members, a moved one too.
    private static JsonNode?[] Match<T, TShape>(List<(JsonNode? Entry, T Item)> known, IReadOnlyList<T> items)
        where T : class
        where TShape : IEntryShape<T>
    {
        var sources = new JsonNode?[items.Count];
        for (var index = 0; index < items.Count; index++)
        {
            var equal = known.FindIndex(pair => Same(pair.Item, items[index]));
            if (equal >= 0)
            {
                sources[index] = known[equal].Entry;
                known.RemoveAt(equal);
            }
        }

        for (var index = 0; index < items.Count; index++)
        {
            if (sources[index] is null && known.Count > 0)
            {
                var likest = known.MaxBy(pair => TShape.Likeness(pair.Item, items[index]));
                if (TShape.Likeness(likest.Item, items[index]) > 0)
                {
                    sources[index] = likest.Entry;
                    known.Remove(likest);
                }
            }
        }

        return sources;
    }

    private static bool Same<T>(T? left, T? right) =>
        JsonNode.DeepEquals(JsonSerializer.SerializeToNode(left, ResumeJson.Options), JsonSerializer.SerializeToNode(right, ResumeJson.Options));
}
