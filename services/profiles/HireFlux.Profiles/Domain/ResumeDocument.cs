using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using HireFlux.Resumes;

namespace HireFlux.Profiles.Domain;

/// <summary>ResumeData as columns keep it.</summary>
internal static class ResumeDocument
{
    private static readonly JsonSerializerOptions s_options = new(ResumeJson.Options) { Converters = { new CleanString() } };

    /// <summary>Writes it, without the characters that PostgreSQL's jsonb refuses: files hold such.</summary>
    public static string Write(ResumeData resume) => JsonSerializer.Serialize(resume, s_options);

    /// <summary>The facts that something was written from, as the columns master_data keep them: without where the file had them.</summary>
    public static string WriteMaster(ResumeData resume) => Write(resume with { Evidence = new Dictionary<string, FieldEvidence>() });

    public static ResumeData Read(string document) => JsonSerializer.Deserialize<ResumeData>(document, ResumeJson.Options)!;

    /// <summary>A text without NUL characters and halves of surrogate pairs.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(character => character == '\0' || char.IsSurrogate(character)))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                clean.Append(character).Append(text[++index]);
            }
            else if (character != '\0' && !char.IsSurrogate(character))
            {
                clean.Append(character);
            }
        }

        return clean.ToString();
    }

    private sealed class CleanString : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(Clean(value));

        public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(Clean(value));

        public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;
    }
}
