using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;
using HireFlux.Resumes;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading;

namespace HireFlux.Profiles.Reading;

/// <summary>
/// What service and reading process say to each other. A question is the length of the file (32 bits, little-endian), the day as
/// YYYY-MM-DD, the file; an answer is a length and a <see cref="ReadingResult"/> as JSON. Before its first question a process sends
/// an answer of length 0: it is ready.
/// </summary>
internal static class ReadingFrames
{
    private const int DayLength = 10;

    public static async Task AskAsync(Stream stream, ReadOnlyMemory<byte> file, PartialDate today, CancellationToken cancellationToken)
    {
        var head = new byte[sizeof(int) + DayLength];
        BinaryPrimitives.WriteInt32LittleEndian(head, file.Length);
        var day = string.Create(CultureInfo.InvariantCulture, $"{today.Year:D4}-{today.Month ?? 1:D2}-{today.Day ?? 1:D2}");
        Encoding.ASCII.GetBytes(day, head.AsSpan(sizeof(int)));
        await stream.WriteAsync(head, cancellationToken);
        await stream.WriteAsync(file, cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    /// <summary>The next question; null when the service has closed its end.</summary>
    public static (byte[] File, PartialDate Today)? NextQuestion(Stream stream)
    {
        var head = new byte[sizeof(int) + DayLength];
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length
            || !PartialDate.TryParse(Encoding.ASCII.GetString(head, sizeof(int), DayLength), out var today))
        {
            return null;
        }

        var file = new byte[BinaryPrimitives.ReadInt32LittleEndian(head)];
        stream.ReadExactly(file);
        return (file, today);
    }

    public static void SayReady(Stream stream) => Send(stream, []);

    public static void Answer(Stream stream, ReadingResult result) => Send(stream, JsonSerializer.SerializeToUtf8Bytes(result, ResumeJson.Options));

    /// <summary>The next answer, empty for "ready"; null when the process has ended or answers with more than <paramref name="most"/> bytes.</summary>
    public static async Task<byte[]?> NextAnswerAsync(Stream stream, int most, CancellationToken cancellationToken)
    {
        var head = new byte[sizeof(int)];
        if (await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken) < head.Length)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length < 0 || length > most)
        {
            return null;
        }

        var answer = new byte[length];
        return await stream.ReadAtLeastAsync(answer, length, throwOnEndOfStream: false, cancellationToken) < length ? null : answer;
    }

    private static void Send(Stream stream, ReadOnlySpan<byte> answer)
    {
        Span<byte> head = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(head, answer.Length);
        stream.Write(head);
        stream.Write(answer);
        stream.Flush();
    }
}
