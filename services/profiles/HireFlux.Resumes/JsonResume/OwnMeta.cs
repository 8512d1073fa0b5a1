using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HireFlux.Resumes.JsonResume;

/// <summary>
/// <c>meta.hireflux</c>: members of a resume that JSON Resume cannot say exactly, such as the country of a phone number or a job that neither
/// ended nor goes on. Each stands beside a hash of what the document says in its own words: once another program changes those, they win.
/// </summary>
internal static class OwnMeta
{
    public static JsonObject Apply(JsonObject document, JsonObject members)
    {
        if ((document["meta"] as JsonObject)?["hireflux"] is not JsonObject own)
        {
            return members;
        }

        foreach (var (name, kept) in own)
        {
            if (kept is JsonObject entry && entry["of"].Text() == Hash(members[name]) && IsReadable(name, entry["value"]))
            {
                members.Put(name, entry["value"]?.DeepClone());
            }
        }

        return members;
    }

    public static void Update(JsonObject document, JsonObject plain, JsonObject wanted)
    {
        var own = new JsonObject();
        foreach (var name in plain.Select(member => member.Key).Union(wanted.Select(member => member.Key)))
        {
            if (!JsonNode.DeepEquals(plain[name], wanted[name]))
            {
                own[name] = new JsonObject { ["of"] = Hash(plain[name]), ["value"] = wanted[name]?.DeepClone() };
            }
        }

        if (own.Count > 0)
        {
            document.Object("meta")["hireflux"] = own;
        }
        else
        {
            (document["meta"] as JsonObject)?.Remove("hireflux");
        }
    }

    // The document may come from anywhere: what is kept here must be what a resume may hold.
    private static bool IsReadable(string name, JsonNode? value)
    {
        if (name is "evidence" or "json_resume" || HasNull(value))
        {
            return false;
        }

        try
        {
            return new JsonObject { [name] = value?.DeepClone() }.Deserialize<ResumeData>(ResumeJson.Options) is not null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool HasNull(JsonNode? node) => node switch
    {
        JsonArray items => items.Any(item => item is null || HasNull(item)),
        JsonObject entry => entry.Any(member => member.Value is null || HasNull(member.Value)),
        _ => false,
    };

    private static string Hash(JsonNode? member) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(member?.ToJsonString(ResumeJson.Options) ?? string.Empty)).AsSpan(0, 8));
}
