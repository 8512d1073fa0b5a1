using System.Text.Json;

namespace HireFlux.Profiles.Features.CorrectResume;

/// <summary>Bounds of what a person may say in a resume, the same for every member: no resume comes near them.</summary>
internal static class ResumeDataRules
{
    private const int MaxText = 10_000;
    private const int MaxItems = 300;
    private const int MaxBytes = 512 * 1024;

    /// <summary>Messages by path; none when all is well.</summary>
    public static Dictionary<string, string[]> Check(JsonElement data)
    {
        var errors = new Dictionary<string, string[]>();
        if (data.GetRawText().Length > MaxBytes)
        {
            errors[string.Empty] = ["The resume is too large."];
        }
        else
        {
            Check(data, string.Empty, errors);
        }

        return errors;
    }

    private static void Check(JsonElement element, string path, Dictionary<string, string[]> errors)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    Check(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}", errors);
                }

                break;
            case JsonValueKind.Array when element.GetArrayLength() > MaxItems:
                errors[path] = [$"Must have at most {MaxItems} entries."];
                break;
            case JsonValueKind.Array:
                foreach (var (index, item) in element.EnumerateArray().Index())
                {
                    if (item.ValueKind == JsonValueKind.Null)
                    {
                        errors[$"{path}[{index}]"] = ["Must not be null."];
                    }
                    else
                    {
                        Check(item, $"{path}[{index}]", errors);
                    }
                }

                break;
            case JsonValueKind.String when element.GetString()!.Length > MaxText:
                errors[path] = [$"Must be a text of at most {MaxText} characters."];
                break;
        }
    }
}
