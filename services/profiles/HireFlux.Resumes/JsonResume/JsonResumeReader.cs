using System.Text.Json;

namespace HireFlux.Resumes.JsonResume;

/// <summary>
/// Reads JSON Resume 1.0.0 (https://jsonresume.org/schema, 2020-11-25) and what its predecessors called differently (company, website, gpa).
/// Unknown members, empty strings, missing parts and values of the wrong kind are no reason to refuse a document: they are kept in it.
/// </summary>
public static class JsonResumeReader
{
    /// <summary>The largest document read, in bytes.</summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>Reads a document in UTF-8, with or without a byte order mark.</summary>
    public static JsonResumeResult Read(ReadOnlyMemory<byte> utf8)
    {
        if (JsonResumeDocument.Parse(utf8, out var problems) is not { } document)
        {
            return new JsonResumeResult(null, problems, []);
        }

        var resume = JsonResumeMapping.Read(document) with { JsonResume = document.Deserialize<JsonElement>() };
        return new JsonResumeResult(resume, [], JsonResumeReview.Notes(document));
    }
}
