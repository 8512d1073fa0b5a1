using System.Text.Json;
using System.Text.Json.Nodes;

namespace HireFlux.BoardSimulator.Boards;

/// <summary>The reading half of the Greenhouse Job Board API (grnhse/greenhouse-api-docs, job-board/_jobs.md).</summary>
internal static class GreenhouseBoard
{
    private static readonly string[] s_withContentOnly = ["content", "departments", "offices"];

    public static async Task<IResult> GetBoardAsync(string token, BoardLibrary library, CancellationToken cancellationToken)
    {
        if (await library.CurrentAsync(new BoardKey(BoardKind.Greenhouse, token), cancellationToken) is not { } board)
        {
            return BoardErrors.GreenhouseNotFound();
        }

        var name = board.Postings.Select(CompanyName).FirstOrDefault(company => company is not null) ?? token;
        return new BoardBody(JsonSerializer.SerializeToUtf8Bytes(new { name, content = "" }));
    }

    public static async Task<IResult> ListJobsAsync(
        string token, string? content, BoardLibrary library, CancellationToken cancellationToken)
    {
        if (await library.CurrentAsync(new BoardKey(BoardKind.Greenhouse, token), cancellationToken) is not { } board)
        {
            return BoardErrors.GreenhouseNotFound();
        }

        return new BoardBody(content == "true" ? board.Json : WithoutContent(board));
    }

    public static async Task<IResult> GetJobAsync(
        string token, string id, string? questions, string? pay_transparency, BoardLibrary library, CancellationToken cancellationToken)
    {
        var board = await library.CurrentAsync(new BoardKey(BoardKind.Greenhouse, token), cancellationToken);
        if (board?.Find(id) is not { } posting)
        {
            return BoardErrors.GreenhouseNotFound();
        }

        if (questions != "true" && pay_transparency != "true")
        {
            return new BoardBody(posting.Json);
        }

        var job = JsonNode.Parse(posting.Json.Span)!.AsObject();
        var details = await DetailsAsync(token, id, library, cancellationToken);
        if (questions == "true")
        {
            job["questions"] = GreenhouseQuestions.For(details);
            job["location_questions"] = new JsonArray();
        }

        if (pay_transparency == "true")
        {
            job["pay_input_ranges"] = details?["pay_input_ranges"]?.DeepClone() ?? new JsonArray();
        }

        return new BoardBody(JsonSerializer.SerializeToUtf8Bytes(job));
    }

    private static async Task<JsonObject?> DetailsAsync(
        string token, string id, BoardLibrary library, CancellationToken cancellationToken)
    {
        var details = await library.DetailsAsync(token, cancellationToken);
        return details is null ? null : JsonNode.Parse(details)?[id] as JsonObject;
    }

    private static ReadOnlyMemory<byte> WithoutContent(BoardSnapshot board)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("jobs");
            foreach (var posting in board.Postings.Where(posting => posting.Id.Length > 0))
            {
                using var job = JsonDocument.Parse(posting.Json);
                writer.WriteStartObject();
                foreach (var field in job.RootElement.EnumerateObject().Where(field => !s_withContentOnly.Contains(field.Name)))
                {
                    field.WriteTo(writer);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartObject("meta");
            writer.WriteNumber("total", board.Postings.Count);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static string? CompanyName(BoardPosting posting)
    {
        using var job = JsonDocument.Parse(posting.Json);
        return job.RootElement.ValueKind == JsonValueKind.Object
            && job.RootElement.TryGetProperty("company_name", out var name)
            && name.ValueKind == JsonValueKind.String
                ? name.GetString()
                : null;
    }
}
