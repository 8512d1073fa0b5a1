namespace HireFlux.Architecture.Tests;

internal static class Expect
{
    /// <summary>Fails with all of them, in full.</summary>
    public static void None(IEnumerable<string> violations)
    {
        var all = violations.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
