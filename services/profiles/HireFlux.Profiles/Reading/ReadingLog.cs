namespace HireFlux.Profiles.Reading;

internal static partial class ReadingLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Reading process {ProcessId} is at its end: {Ending}")]
    public static partial void Ended(this ILogger logger, int processId, string ending);
}
