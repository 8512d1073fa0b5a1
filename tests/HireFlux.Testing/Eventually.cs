using System.Diagnostics;

namespace HireFlux.Testing;

/// <summary>Waits by probing, with a deadline and a description.</summary>
public static class Eventually
{
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Probes until the condition holds.</summary>
    /// <param name="condition">What should come true.</param>
    /// <param name="description">What it means, for the failure's message.</param>
    /// <param name="deadline">30 seconds when absent.</param>
    /// <exception cref="TimeoutException">It did not come true in time.</exception>
    public static async Task TrueAsync(Func<Task<bool>> condition, string description, TimeSpan? deadline = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            if (watch.Elapsed > (deadline ?? s_deadline))
            {
                throw new TimeoutException($"Not within {(deadline ?? s_deadline).TotalSeconds:0} s: {description}");
            }

            await Task.Delay(s_pause);
        }
    }

    /// <summary>Probes until there is a value.</summary>
    /// <param name="probe">Gives null until it is there.</param>
    /// <param name="description">What is waited for.</param>
    /// <param name="deadline">30 seconds when absent.</param>
    public static async Task<T> NotNullAsync<T>(Func<Task<T?>> probe, string description, TimeSpan? deadline = null)
        where T : class
    {
        T? found = null;
        await TrueAsync(async () => (found = await probe()) is not null, description, deadline);
        return found!;
    }
}
