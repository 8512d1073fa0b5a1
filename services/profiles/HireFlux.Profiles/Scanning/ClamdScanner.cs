using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;

namespace HireFlux.Profiles.Scanning;

/// <summary>ClamAV's daemon over TCP: the INSTREAM command of clamd(8), chunks of a length in network order and their bytes, ended by a length of 0.</summary>
internal sealed partial class ClamdScanner(IOptions<ScanningOptions> options, ILogger<ClamdScanner> logger) : IFileScanner
{
    private const int ChunkBytes = 128 * 1024;
    private const int LongestAnswer = 1024;

    public bool IsConfigured => true;

    public async Task<ScanVerdict> ScanAsync(ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(options.Value.Timeout);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(options.Value.ClamdHost, options.Value.ClamdPort, timeout.Token);
            var stream = client.GetStream();
            await SendAsync(stream, file, timeout.Token);
            return Judge(await AnswerAsync(stream, timeout.Token));
        }
        catch (Exception exception) when (exception is SocketException or IOException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogAway(logger, exception.GetType().Name);
            return ScanVerdict.Unknown;
        }
    }

    private static async Task SendAsync(NetworkStream stream, ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
        var length = new byte[sizeof(int)];
        for (var start = 0; start < file.Length; start += ChunkBytes)
        {
            var chunk = file.Slice(start, Math.Min(ChunkBytes, file.Length - start));
            BinaryPrimitives.WriteInt32BigEndian(length, chunk.Length);
            await stream.WriteAsync(length, cancellationToken);
            await stream.WriteAsync(chunk, cancellationToken);
        }

        await stream.WriteAsync(new byte[sizeof(int)], cancellationToken);
    }

    private static async Task<string> AnswerAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var answer = new byte[LongestAnswer];
        var read = await stream.ReadAtLeastAsync(answer, answer.Length, throwOnEndOfStream: false, cancellationToken);
        return Encoding.ASCII.GetString(answer, 0, read).TrimEnd('\0', '\n');
    }

    /// <summary>"stream: OK", "stream: Eicar-Test-Signature FOUND"; all else, such as a size limit exceeded, is no verdict.</summary>
    private static ScanVerdict Judge(string answer) =>
        answer == "stream: OK" ? ScanVerdict.Clean
        : answer.EndsWith(" FOUND", StringComparison.Ordinal) ? ScanVerdict.Infected
        : ScanVerdict.Unknown;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The virus scanner does not answer: {Kind}")]
    private static partial void LogAway(ILogger logger, string kind);
}
