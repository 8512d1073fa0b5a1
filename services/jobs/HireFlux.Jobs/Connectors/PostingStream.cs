using System.Text.Json;
using HireFlux.Jobs.Domain;

namespace HireFlux.Jobs.Connectors;

/// <summary>
/// Reads the elements of one JSON array as they arrive, without ever holding the whole document: either the document itself is the array
/// or a property of its object is. The document must come to its proper end, or the reading fails.
/// </summary>
/// <param name="body">The answer's body.</param>
/// <param name="property">The array's name; null when the document is the array.</param>
/// <param name="options">The limits.</param>
/// <param name="visit">Knows what is stored, and takes note of what the answer looks like.</param>
/// <param name="fingerprint">Tells what is stored by its bytes.</param>
internal sealed class PostingStream(Stream body, string? property, BoardOptions options, BoardVisit visit, PostingFingerprint fingerprint)
{
    private const int FirstBuffer = 64 * 1024;
    private byte[] _buffer = new byte[FirstBuffer];
    private int _start;
    private int _end;
    private long _received;
    private bool _final;
    private bool _arraySeen;
    private bool _elementSeen;
    private Position _position = Position.Start;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = 64 });

    private enum Position
    {
        Start,
        InObject,
        InArray,
        After,
    }

    private enum Step
    {
        More,
        Element,
        Skipped,
        Moved,
        End,
    }

    /// <summary>What the document says of its length in <c>meta.total</c>; null when it says nothing (read it at the end).</summary>
    public int? Total { get; private set; }

    /// <summary>Gives each element that is not as it is stored to <paramref name="read"/>, which must not keep it.</summary>
    /// <param name="read">The element, and whether it is larger than a posting may be.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<BoardEntry> ReadAsync(
        Func<JsonElement, bool, BoardEntry> read,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            switch (Next(out var element))
            {
                case Step.Element or Step.Skipped:
                    yield return Entry(element, read);
                    break;
                case Step.More:
                    await FillAsync(cancellationToken);
                    break;
                case Step.End when _arraySeen:
                    yield break;
                case Step.End:
                    throw new BoardUnavailableException(SyncErrors.SchemaDrift);
            }
        }
    }

    private BoardEntry Entry(ReadOnlyMemory<byte> element, Func<JsonElement, bool, BoardEntry> read)
    {
        var mark = fingerprint.Of(element.Span);
        if (visit.Stored.TryGetValue(mark, out var externalId))
        {
            return BoardEntry.AsStored(externalId);
        }

        using var document = JsonDocument.Parse(element);
        return read(document.RootElement, element.Length > options.MaxPostingBytes) with { Fingerprint = mark };
    }

    private Step Next(out ReadOnlyMemory<byte> element)
    {
        element = default;
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _final, _state);
        if (!reader.Read())
        {
            return _final ? Step.End : Step.More;
        }

        var step = _position switch
        {
            Position.Start => Open(ref reader),
            Position.InObject => Member(ref reader),
            Position.InArray => Item(ref reader, out element),
            _ => throw new BoardUnavailableException(SyncErrors.SchemaDrift),
        };
        if (step is not (Step.More or Step.Skipped))
        {
            _start += (int)reader.BytesConsumed;
            _state = reader.CurrentState;
        }

        return step;
    }

    private Step Open(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != (property is null ? JsonTokenType.StartArray : JsonTokenType.StartObject))
        {
            throw new BoardUnavailableException(SyncErrors.SchemaDrift);
        }

        _arraySeen = property is null;
        _position = property is null ? Position.InArray : Position.InObject;
        return Step.Moved;
    }

    private Step Member(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            _position = Position.After;
            return Step.Moved;
        }

        var isArray = reader.ValueTextEquals(property);
        var isMeta = reader.ValueTextEquals("meta");
        if (!reader.Read())
        {
            return Step.More;
        }

        if (isArray && reader.TokenType == JsonTokenType.StartArray)
        {
            _arraySeen = true;
            _position = Position.InArray;
            return Step.Moved;
        }

        var from = (int)reader.TokenStartIndex;
        if (!reader.TrySkip())
        {
            return Step.More;
        }

        if (isMeta)
        {
            using var meta = JsonDocument.Parse(_buffer.AsMemory(_start + from, (int)reader.BytesConsumed - from));
            Total = meta.RootElement.Number("total");
        }

        return Step.Moved;
    }

    private Step Item(ref Utf8JsonReader reader, out ReadOnlyMemory<byte> element)
    {
        element = default;
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            _position = property is null ? Position.After : Position.InObject;
            return Step.Moved;
        }

        var from = (int)reader.TokenStartIndex;
        if (_elementSeen && reader.TokenType == JsonTokenType.StartObject)
        {
            // It is read when it turns out to be new. The reader goes on behind it in the state in which it left the one before.
            if (JsonExtent.Of(_buffer.AsSpan(_start + from, _end - _start - from)) is { } length)
            {
                element = _buffer.AsMemory(_start + from, length);
                _start += from + length;
                return Step.Skipped;
            }

            if (!_final)
            {
                return Step.More;
            }
        }

        if (!reader.TrySkip())
        {
            return Step.More;
        }

        _elementSeen = true;
        element = _buffer.AsMemory(_start + from, (int)reader.BytesConsumed - from);
        return Step.Element;
    }

    /// <summary>Doubles what is pending, so that a large element is looked at only a few times before it is whole.</summary>
    private async Task FillAsync(CancellationToken cancellationToken)
    {
        var pending = _end - _start;
        if (pending > options.MaxReceivedPostingBytes)
        {
            throw new BoardUnavailableException(SyncErrors.TooLarge);
        }

        var wanted = Math.Max(pending * 2, FirstBuffer);
        // The first buffer is left to the visit as it is.
        var target = _buffer.Length >= wanted && !visit.Head.GetValueOrDefault().Span.Overlaps(_buffer) ? _buffer : new byte[wanted];
        _buffer.AsSpan(_start, pending).CopyTo(target);
        (_buffer, _start, _end) = (target, 0, pending);
        while (!_final && _end < wanted)
        {
            using var idle = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            idle.CancelAfter(TimeSpan.FromSeconds(options.IdleTimeoutSeconds));
            var read = await body.ReadAsync(_buffer.AsMemory(_end, wanted - _end), idle.Token);
            _final = read == 0;
            _end += read;
            _received += read;
            if (_received > options.MaxResponseBytes)
            {
                throw new BoardUnavailableException(SyncErrors.TooLarge);
            }
        }

        if (_position == Position.Start)
        {
            visit.Head = _buffer.AsMemory(0, _end);
            // Some boards' files begin with a byte order mark.
            _start = _buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8) ? 3 : 0;
        }
    }
}
