using System.Text;
using System.Text.Json;

namespace HireFlux.BoardSimulator.Boards;

/// <summary>Reads a board's file: bounded in size and depth, cut into postings, otherwise untouched.</summary>
internal static class BoardFile
{
    private static readonly JsonReaderOptions s_strict = new() { MaxDepth = 64 };

    /// <summary>The board in the file, or null where it holds no board of this kind, is malformed or too large.</summary>
    public static async Task<BoardSnapshot?> ReadAsync(
        string path, BoardKind kind, long maxBytes, CancellationToken cancellationToken)
    {
        var length = new FileInfo(path).Length;
        if (length > maxBytes || length > Array.MaxLength)
        {
            return null;
        }

        ReadOnlyMemory<byte> json = await File.ReadAllBytesAsync(path, cancellationToken);
        if (json.Span.StartsWith("\uFEFF"u8))
        {
            json = json[3..];
        }

        try
        {
            return Cut(json, kind) is { } postings ? new BoardSnapshot(json, postings) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<BoardPosting>? Cut(ReadOnlyMemory<byte> json, BoardKind kind)
    {
        var reader = new Utf8JsonReader(json.Span, s_strict);
        reader.Read();
        if (kind == BoardKind.Lever)
        {
            return reader.TokenType == JsonTokenType.StartArray ? CutArray(ref reader, json) : null;
        }

        List<BoardPosting>? jobs = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isJobs = reader.ValueTextEquals("jobs"u8);
            reader.Read();
            if (isJobs && reader.TokenType == JsonTokenType.StartArray)
            {
                jobs = CutArray(ref reader, json);
            }
            else
            {
                reader.Skip();
            }
        }

        return jobs;
    }

    private static List<BoardPosting> CutArray(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        List<BoardPosting> postings = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            var id = ReadId(ref reader);
            postings.Add(new BoardPosting(id, json[start..(int)reader.BytesConsumed]));
        }

        return postings;
    }

    private static string ReadId(ref Utf8JsonReader reader)
    {
        var id = "";
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return id;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (isId && reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
            {
                id = reader.TokenType == JsonTokenType.String
                    ? reader.GetString()!
                    : Encoding.ASCII.GetString(reader.ValueSpan);
            }
            else
            {
                reader.Skip();
            }
        }

        return id;
    }
}
