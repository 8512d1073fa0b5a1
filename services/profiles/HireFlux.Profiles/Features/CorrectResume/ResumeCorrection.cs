using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HireFlux.Profiles.Domain;
using HireFlux.Resumes;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.CorrectResume;

/// <summary>Puts what a person says in place of what was read.</summary>
internal static class ResumeCorrection
{
    private const string Evidence = "evidence";
    private const string JsonResume = "json_resume";
    private const string PhoneE164 = "phone_e164";

    private static readonly JsonSerializerOptions s_strict = new(ResumeJson.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>
    /// Merges a patch into a resume. What says where the file has a field is no one's to correct: it goes where the field changed, and stays
    /// where it did not.
    /// </summary>
    public static (ResumeData? Data, ProblemHttpResult? Problem) Apply(ResumeData present, JsonElement patch)
    {
        if (patch.ValueKind != JsonValueKind.Object || !StorableJson.IsStorable(patch))
        {
            return (null, Problems.BadRequest(ProblemCodes.Malformed, "A JSON object of well-formed texts is expected."));
        }

        var before = Said(present);
        var changes = JsonObject.Create(patch)!;
        foreach (var member in (string[])[Evidence, JsonResume, PhoneE164])
        {
            changes.Remove(member);
        }

        var after = MergePatch.Apply((JsonObject)before.DeepClone(), changes);
        try
        {
            if (ResumeDataRules.Check(JsonSerializer.SerializeToElement(after)) is { Count: > 0 } errors)
            {
                return (null, Problems.Validation(errors));
            }

            var data = after.Deserialize<ResumeData>(s_strict)!;
            return (data with
            {
                PhoneE164 = data.Phone == present.Phone ? present.PhoneE164 : PhoneNumber.ToE164(data.Phone),
                Evidence = present.Evidence.Where(entry => IsSame(before, after, entry.Key)).ToDictionary(),
                JsonResume = present.JsonResume,
            }, null);
        }
        catch (JsonException exception)
        {
            return (null, Problems.BadRequest(ProblemCodes.Malformed, $"The JSON cannot be read at {exception.Path ?? "$"}."));
        }
    }

    private static JsonObject Said(ResumeData data)
    {
        var said = JsonSerializer.SerializeToNode(data with { JsonResume = null }, ResumeJson.Options)!.AsObject();
        said.Remove(Evidence);
        said.Remove(PhoneE164);
        return said;
    }

    private static bool IsSame(JsonNode before, JsonNode after, string pointer) => JsonNode.DeepEquals(Find(before, pointer), Find(after, pointer));

    /// <summary>What a JSON pointer (RFC 6901) names; null when nothing.</summary>
    private static JsonNode? Find(JsonNode? node, string pointer)
    {
        foreach (var part in pointer.Split('/').Skip(1))
        {
            var name = part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            node = node switch
            {
                JsonObject inner => inner[name],
                JsonArray list when int.TryParse(name, out var index) && index >= 0 && index < list.Count => list[index],
                _ => null,
            };
        }

        return node;
    }
}
