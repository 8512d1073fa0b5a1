using System.Text.Json;
using System.Text.Json.Nodes;
using HireFlux.ServiceDefaults.Messaging;

namespace HireFlux.Architecture.Tests.Contracts;

/// <summary>What was published once must be understood for ever: contracts change by optional members only.</summary>
internal static class ContractGate
{
    /// <summary>Holds today's records against the recorded ones, given as lines of record, member and type.</summary>
    public static IEnumerable<string> Compare(IEnumerable<string> recorded, IReadOnlyCollection<ContractMember> today)
    {
        var now = today.ToDictionary(member => (member.Record, member.Name));
        var before = new HashSet<(string, string)>();
        var records = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fields in recorded.Where(line => line.Length > 0).Select(line => line.Split('\t')))
        {
            before.Add((fields[0], fields[1]));
            records.Add(fields[0]);
            if (!now.TryGetValue((fields[0], fields[1]), out var member))
            {
                yield return $"{fields[0]}.{fields[1]} was removed or renamed";
            }
            else if (member.Type != fields[2])
            {
                yield return $"{fields[0]}.{fields[1]} was {fields[2]} and is now {member.Type}";
            }
        }

        foreach (var member in today.Where(member => !before.Contains((member.Record, member.Name))))
        {
            if (!records.Contains(member.Record))
            {
                yield return $"{member.Record}.{member.Name} is new and not recorded: {member.Record}\t{member.Name}\t{member.Type}";
            }
            else if (!member.IsOptional)
            {
                yield return $"{member.Record}.{member.Name} is new and not optional: messages published before lack it";
            }
        }
    }

    /// <summary>Reads a message of yesterday with today's record, and tells what of it got lost.</summary>
    public static IEnumerable<string> Replay(Type type, string sample)
    {
        JsonNode? after;
        try
        {
            var message = JsonSerializer.Deserialize(sample, type, EventTypes.JsonOptions);
            after = JsonSerializer.SerializeToNode(message, type, EventTypes.JsonOptions);
        }
        catch (JsonException exception)
        {
            return [$"{type.Name} no longer reads its sample: {exception.Message}"];
        }

        return Lost(JsonNode.Parse(sample), after, type.Name);
    }

    /// <summary>Members of a record that its sample leaves out or has as null, so that they would not be tested.</summary>
    public static IEnumerable<string> NotShown(Type type, JsonNode? sample, string path) => type.GetProperties().SelectMany(property =>
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        var value = sample?[name];
        var here = $"{path}.{name}";
        if (value is null or JsonArray { Count: 0 } or JsonObject { Count: 0 })
        {
            return [$"{here} is not in the sample"];
        }

        var element = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
        return element.Namespace!.EndsWith(".Contracts", StringComparison.Ordinal) ? NotShown(element, value is JsonArray array ? array[0] : value, here) : [];
    });

    private static IEnumerable<string> Lost(JsonNode? before, JsonNode? after, string path) => (before, after) switch
    {
        (JsonObject old, JsonObject now) => old.SelectMany(member => Lost(member.Value, now[member.Key], $"{path}.{member.Key}")),
        (JsonArray old, JsonArray now) when old.Count == now.Count => old.SelectMany((item, index) => Lost(item, now[index], $"{path}[{index}]")),
        _ => JsonNode.DeepEquals(before, after) ? [] : [$"{path} was {before?.ToJsonString() ?? "null"} and comes out as {after?.ToJsonString() ?? "nothing"}"],
    };
}
