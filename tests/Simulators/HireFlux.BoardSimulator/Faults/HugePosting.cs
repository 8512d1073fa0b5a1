using System.Text.Json;
using System.Text.Json.Nodes;
using HireFlux.BoardSimulator.Boards;

namespace HireFlux.BoardSimulator.Faults;

/// <summary>Blows up the text of a board's first posting; the others stay as they are.</summary>
internal static class HugePosting
{
    /// <summary>Where the boards have a posting's text.</summary>
    private static readonly string[] s_texts = ["descriptionHtml", "content", "description"];

    public static BoardBody In(BoardBody body, int sizeBytes)
    {
        var root = JsonNode.Parse(body.Json.Span);
        var first = root is JsonArray postings ? postings.FirstOrDefault() : (root?["jobs"] as JsonArray)?.FirstOrDefault() ?? root;
        if (first is JsonObject posting)
        {
            posting[s_texts.FirstOrDefault(posting.ContainsKey) ?? "content"] = new string('x', sizeBytes);
        }

        return new BoardBody(JsonSerializer.SerializeToUtf8Bytes(root));
    }
}
