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

    private sealed class CleanString : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(StorableText.Clean(value));

        public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(StorableText.Clean(value));

        public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;
    }
}
