using System.Security.Cryptography;

namespace HireFlux.ProcessHost.Running;

/// <summary>How long to wait before starting again what crashed: doubling, with jitter so that many don't come back in step.</summary>
internal static class Backoff
{
    internal static readonly TimeSpan First = TimeSpan.FromSeconds(0.5);
    internal static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>The wait after this many failures in a row (1 or more): 0.5 s, 1 s, 2 s ... 30 s, each 25 % more or less.</summary>
    internal static TimeSpan After(int failures)
    {
        var full = First * Math.Pow(2, Math.Min(failures - 1, 16));
        var jitter = 0.75 + (RandomNumberGenerator.GetInt32(0, 501) / 1000.0);
        return (full < Longest ? full : Longest) * jitter;
    }
}
