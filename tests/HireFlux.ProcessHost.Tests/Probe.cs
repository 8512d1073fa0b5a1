namespace HireFlux.ProcessHost.Tests;

/// <summary>Waits for what comes about in its own time.</summary>
internal static class Probe
{
    internal static async Task UntilAsync(string description, Func<Task<bool>> condition, int seconds = 30)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromSeconds(seconds), $"Not within {seconds} s: {description}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    internal static Task UntilAsync(string description, Func<bool> condition, int seconds = 30) =>
        UntilAsync(description, () => Task.FromResult(condition()), seconds);
}
