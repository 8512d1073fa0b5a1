using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HireFlux.Resumes;

/// <summary>How resumes are written as JSON, in the database and to clients: snake_case, nulls left out.</summary>
public static class ResumeJson
{
    /// <summary>The options that <see cref="ResumeData"/> is serialised with.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        MaxDepth = 64,
    };
}
