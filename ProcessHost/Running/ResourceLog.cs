using System.Globalization;

namespace HireFlux.ProcessHost.Running;

/// <summary>
/// The output of one resource: in a file that is turned over at 10 MB (the last four are kept), in memory for those who
/// watch, and on the terminal.
/// </summary>
internal sealed class ResourceLog : IDisposable
{
    private const long LargestFile = 10 * 1024 * 1024;
    private const int KeptFiles = 3;
    private const int KeptLines = 500;

    private readonly Lock _lock = new();
    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly Action<string> _terminal;
    private readonly Queue<LogLine> _recent = new(KeptLines);
    private StreamWriter _file;
    private long _written;
    private long _number;
    private TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal ResourceLog(string path, TimeProvider time, Action<string> terminal)
    {
        _path = path;
        _time = time;
        _terminal = terminal;
        _file = Open();
    }

    internal void Write(string text)
    {
        lock (_lock)
        {
            var line = new LogLine(++_number, _time.GetUtcNow(), text);
            if (_recent.Count == KeptLines)
            {
                _recent.Dequeue();
            }

            _recent.Enqueue(line);
            WriteFile(line);
            _arrived.TrySetResult();
            _arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        _terminal(text);
    }

    /// <summary>Writes what the host itself has to say of the resource.</summary>
    internal void Note(string text) => Write($"[host] {text}");

    /// <summary>The lines after this number that are still remembered, and a task that ends when there is another.</summary>
    internal (IReadOnlyList<LogLine> Lines, Task More) After(long number)
    {
        lock (_lock)
        {
            return ([.. _recent.Where(line => line.Number > number)], _arrived.Task);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _file.Dispose();
        }
    }

    private void WriteFile(LogLine line)
    {
        try
        {
            if (_written > LargestFile)
            {
                TurnOver();
            }

            var text = string.Create(CultureInfo.InvariantCulture, $"{line.At:yyyy-MM-ddTHH:mm:ss.fffZ} {line.Text}");
            _file.WriteLine(text);
            _written += text.Length + 1;
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // A full disk, or a last word after the end: neither may stop the resource.
        }
    }

    private void TurnOver()
    {
        _file.Dispose();
        for (var age = KeptFiles - 1; age >= 0; age--)
        {
            var from = age == 0 ? _path : Aged(age);
            if (File.Exists(from))
            {
                File.Move(from, Aged(age + 1), overwrite: true);
            }
        }

        _file = Open();
    }

    private string Aged(int age) => string.Create(CultureInfo.InvariantCulture, $"{_path}.{age}");

    private StreamWriter Open()
    {
        var stream = new FileStream(_path, new FileStreamOptions
        {
            Mode = FileMode.Append,
            Access = FileAccess.Write,
            Share = FileShare.ReadWrite | FileShare.Delete,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        _written = stream.Length;
        return new StreamWriter(stream) { AutoFlush = true };
    }
}
