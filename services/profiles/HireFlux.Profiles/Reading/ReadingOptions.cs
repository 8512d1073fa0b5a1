namespace HireFlux.Profiles.Reading;

/// <summary>How much the processes that read resumes may take.</summary>
internal sealed record ReadingOptions
{
    /// <summary>Processes that read at once.</summary>
    public int Processes { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 2);

    /// <summary>Time for one file, that of a process's start included: its caller has an answer within 10 s, the end of a process that is killed included.</summary>
    public TimeSpan FileTime { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>Time for a process to start.</summary>
    public TimeSpan StartTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a process waits for work before it is ended.</summary>
    public TimeSpan IdleTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Bytes of managed memory of one process: with code and stacks it stays under 512 MB.</summary>
    public long HeapBytes { get; init; } = 288L * 1024 * 1024;

    /// <summary>Files after which a process is replaced by a new one.</summary>
    public int FilesPerProcess { get; init; } = 200;

    /// <summary>Bytes of the longest answer that is listened to.</summary>
    public int AnswerBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The program and its arguments; null for this service's own. For tests.</summary>
    public IReadOnlyList<string>? Command { get; init; }
}
