using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HireFlux.Resumes.JsonResume;

/// <summary>
/// Writes JSON Resume 1.0.0. A resume that came from such a document is written back into it: what has not changed since stays as it was,
/// whether or not HireFlux knows it. What a resume says and JSON Resume has no member for stands in <c>meta.hireflux</c>. Evidence
/// (<see cref="ResumeData.Evidence"/>) and sources (<see cref="TailoredResume.Sources"/>) are about other files and are not written.
/// </summary>
public static class JsonResumeWriter
{
    // The document is a file of its own, never part of a page: only what JSON asks for is escaped.
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = JsonResumeDocument.MaxDepth + 8,
    };

    /// <summary>The document in UTF-8, indented. The same resume gives the same bytes.</summary>
    public static byte[] Write(ResumeData resume)
    {
        ArgumentNullException.ThrowIfNull(resume);
        var document = resume.JsonResume is { ValueKind: JsonValueKind.Object } imported ? JsonObject.Create(imported)! : JsonResumeDocument.New();
        document = (JsonObject)document.DeepClone();
        JsonResumeMapping.Write(document, resume);
        return JsonSerializer.SerializeToUtf8Bytes(document, s_options);
    }
}
