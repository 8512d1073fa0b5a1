using System.Text.Json.Nodes;

namespace HireFlux.Profiles.Features;

/// <summary>JSON Merge Patch (RFC 7396, section 2).</summary>
internal static class MergePatch
{
    public static JsonObject Apply(JsonObject target, JsonObject patch)
    {
        foreach (var (name, value) in patch)
        {
            if (value is null)
            {
                target.Remove(name);
            }
            else
            {
                target[name] = value is JsonObject inner ? Apply(target[name] as JsonObject is { } present ? Detach(target, name, present) : [], inner) : value.DeepClone();
            }
        }

        return target;
    }

    /// <summary>A node has one parent; it is put back merged.</summary>
    private static JsonObject Detach(JsonObject parent, string name, JsonObject child)
    {
        parent.Remove(name);
        return child;
    }
}
