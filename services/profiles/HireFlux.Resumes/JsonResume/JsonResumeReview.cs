using System.Text.Json.Nodes;
using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.JsonResume;

/// <summary>Names what in a document was not quite right.</summary>
internal static class JsonResumeReview
{
    private static readonly string[] s_lists =
        ["work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages", "interests", "references", "projects"];

    public static IReadOnlyList<JsonResumeProblem> Notes(JsonObject document) =>
    [
        .. s_lists.Where(part => document[part] is not (null or JsonArray)).Select(part => new JsonResumeProblem($"/{part}", "This should be a list. It is kept, but not read.")),
        .. document["basics"] is null or JsonObject ? Array.Empty<JsonResumeProblem>() : [new JsonResumeProblem("/basics", "This should be an object. It is kept, but not read.")],
        .. document.Where(part => part.Key != "meta").SelectMany(part => Walk(part.Key, part.Value, $"/{JsonPointer.Escape(part.Key)}")),
    ];

    private static IEnumerable<JsonResumeProblem> Walk(string name, JsonNode? node, string path) => node switch
    {
        JsonObject entry => entry.SelectMany(member => Walk(member.Key, member.Value, $"{path}/{JsonPointer.Escape(member.Key)}")),
        JsonArray items => items.SelectMany((item, index) => Walk(string.Empty, item, $"{path}/{index}")),
        _ => Check(name, node.Text()) is { } sentence ? [new JsonResumeProblem(path, sentence)] : [],
    };

    private static string? Check(string name, string? text) => (name, text) switch
    {
        (_, null) => null,
        ("startDate" or "endDate" or "date" or "releaseDate", _) => Date(text),
        ("url" or "website", _) when JsonAddresses.Read(text) is null => "This is no web address. It is kept, but not used as one.",
        _ => null,
    };

    private static string? Date(string text) => (PartialDate.TryParse(text, out _) || JsonDates.IsPresent(text), JsonDates.Read(text)) switch
    {
        (true, _) => null,
        (_, { } date) => $"Dates are written YYYY, YYYY-MM or YYYY-MM-DD. This one is read as {date}.",
        _ => "Dates are written YYYY, YYYY-MM or YYYY-MM-DD. This one is kept, but not read.",
    };
}
