using System.Text.Json.Nodes;

namespace HireFlux.BoardSimulator.Boards;

/// <summary>The application form of a job: the fields every Greenhouse form has, then the job's own.</summary>
internal static class GreenhouseQuestions
{
    /// <summary>The form, with the custom questions of <paramref name="details"/> where the board has any.</summary>
    public static JsonArray For(JsonObject? details)
    {
        JsonArray questions =
        [
            Question("First Name", required: true, ("first_name", "input_text")),
            Question("Last Name", required: true, ("last_name", "input_text")),
            Question("Email", required: true, ("email", "input_text")),
            Question("Phone", required: false, ("phone", "input_text")),
            Question("Resume/CV", required: true, ("resume", "input_file"), ("resume_text", "textarea")),
            Question("Cover Letter", required: false, ("cover_letter", "input_file"), ("cover_letter_text", "textarea")),
        ];
        foreach (var own in details?["questions"] as JsonArray ?? [])
        {
            questions.Add(own?.DeepClone());
        }

        return questions;
    }

    private static JsonObject Question(string label, bool required, params (string Name, string Type)[] fields) => new JsonObject
    {
        ["description"] = null,
        ["label"] = label,
        ["required"] = required,
        ["fields"] = new JsonArray([.. fields.Select(field => new JsonObject
        {
            ["name"] = field.Name,
            ["type"] = field.Type,
            ["values"] = new JsonArray(),
        })]),
    };
}
