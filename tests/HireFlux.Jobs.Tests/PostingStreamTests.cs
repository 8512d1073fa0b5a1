using System.Text;
using System.Text.Json;
using HireFlux.Jobs.Connectors;

namespace HireFlux.Jobs.Tests;

public sealed class PostingStreamTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("[]", null, "")]
    [InlineData("[{\"id\":1},{\"id\":2}]", null, "1 2")]
    [InlineData("\uFEFF[{\"id\":1}]", null, "1")]
    [InlineData("[1,null,\"x\",[{\"id\":9}],{\"id\":2}]", null, "- - - - 2")]
    [InlineData("{\"meta\":{\"total\":1,\"jobs\":[7]},\"jobs\":[{\"id\":1,\"jobs\":[{\"id\":9}]}],\"more\":{\"a\":[]}}", "jobs", "1")]
    [InlineData(" {\"a\":[{\"id\":3}], \"jobs\" : [ {\"id\":1} , {\"id\":2} ] } ", "jobs", "1 2")]
    public async Task Elements_are_read_however_the_bytes_come(string json, string? property, string ids)
    {
        foreach (var piece in new[] { 1, 2, 7, 100_000 })
        {
            Assert.Equal(ids, await ReadAsync(json, property, piece));
        }
    }

    [Theory]
    [InlineData("{\"jobs\":[]}", null)]
    [InlineData("[]", "jobs")]
    [InlineData("{\"postings\":[]}", "jobs")]
    [InlineData("{\"jobs\":\"none\"}", "jobs")]
    [InlineData("12", "jobs")]
    public async Task Another_shape_is_schema_drift(string json, string? property)
    {
        var failure = await Assert.ThrowsAsync<BoardUnavailableException>(() => ReadAsync(json, property, 5));

        Assert.Equal("schema_drift", failure.Code);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("[{\"id\":1}", null)]
    [InlineData("[{\"id\":1},", null)]
    [InlineData("{\"jobs\":[{\"id\":1}]", "jobs")]
    [InlineData("{\"jobs\":[{\"id\":1}}", "jobs")]
    [InlineData("[{\"id\":1}]]", null)]
    [InlineData("[{\"id\":1},{\"id\":2]", null)]
    [InlineData("[{\"id\":1},{\"id\":[2}]", null)]
    [InlineData("[{\"id\":1},{\"id\":2}}]", null)]
    [InlineData("[{\"id\":1},{\"id\":tru}]", null)]
    [InlineData("[{\"id\":1},{\"id\":\"\\]", null)]
    [InlineData("[{\"id\":1}{\"id\":2}]", null)]
    [InlineData("<html>", null)]
    public async Task What_is_not_whole_is_never_taken_for_whole(string json, string? property) =>
        Assert.Equal("schema_drift", BoardFailure.CodeOf(await Assert.ThrowsAnyAsync<Exception>(() => ReadAsync(json, property, 3))));

    [Fact]
    public async Task Elements_are_cut_where_a_reader_of_the_whole_document_ends_them()
    {
        var random = new Random(20261130);
        for (var i = 0; i < 300; i++)
        {
            var elements = Enumerable.Range(0, random.Next(6)).Select(_ => Value(random, 4)).ToList();
            var cut = new List<string>();
            using var body = new PiecesStream(Encoding.UTF8.GetBytes($" [ {string.Join(" ,\n", elements)} ] "), random.Next(1, 200));

            await foreach (var entry in new PostingStream(body, null, new BoardOptions(), new BoardVisit(), new PostingFingerprint()).ReadAsync((element, _) => BoardEntry.Refused(element.GetRawText(), null, ""), Token))
            {
                cut.Add(entry.ExternalId!);
            }

            Assert.Equal(elements, cut);
        }
    }

    [Fact]
    public async Task A_board_larger_than_allowed_is_given_up()
    {
        var failure = await Assert.ThrowsAsync<BoardUnavailableException>(
            () => ReadAsync($"[\"{new string('x', 300_000)}\"]", null, 10_000, new BoardOptions { MaxResponseBytes = 200_000 }));

        Assert.Equal("too_large", failure.Code);
    }

    [Fact]
    public async Task The_total_is_read_wherever_it_stands()
    {
        foreach (var json in new[] { """{"jobs":[],"meta":{"total":7}}""", """{"meta":{"total":7},"jobs":[]}""" })
        {
            using var body = new MemoryStream(Encoding.UTF8.GetBytes(json));
            var stream = new PostingStream(body, "jobs", new BoardOptions(), new BoardVisit(), new PostingFingerprint());
            await foreach (var _ in stream.ReadAsync((_, _) => BoardEntry.Refused(null, null, ""), Token))
            {
            }

            Assert.Equal(7, stream.Total);
        }
    }

    private static async Task<string> ReadAsync(string json, string? property, int piece, BoardOptions? options = null)
    {
        using var body = new PiecesStream(Encoding.UTF8.GetBytes(json), piece);
        var ids = new List<string>();
        await foreach (var entry in new PostingStream(body, property, options ?? new BoardOptions(), new BoardVisit(), new PostingFingerprint()).ReadAsync((element, _) => BoardEntry.Refused(Id(element), null, ""), Token))
        {
            ids.Add(entry.ExternalId!);
        }

        return string.Join(' ', ids);
    }

    /// <summary>A random value, mostly an object, of what is hard to tell from structure.</summary>
    private static string Value(Random random, int depth) => (depth == 0 ? 0 : random.Next(4)) switch
    {
        0 => JsonSerializer.Serialize(string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => random.GetItems(["\"", "\\", "{", "}", "[", "]", ",", ":", "\n", "é", "字", "a"], 1)[0]))),
        1 => $"[ {string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth - 1)))}]",
        _ => $"{{{string.Join(',', Enumerable.Range(0, random.Next(4)).Select(number => $"\"{number}\" : {Value(random, depth - 1)}"))} }}",
    };

    private static string Id(JsonElement element) => element.Id("id") ?? "-";

    /// <summary>Gives few bytes at a time, as networks do.</summary>
    private sealed class PiecesStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, piece)], cancellationToken);
    }
}
