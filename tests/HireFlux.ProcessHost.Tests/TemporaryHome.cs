namespace HireFlux.ProcessHost.Tests;

/// <summary>A home of its own, gone with the test.</summary>
internal sealed class TemporaryHome : IDisposable
{
    internal TemporaryHome() => Directory.CreateDirectory(Path);

    internal string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"hf-{Guid.CreateVersion7():N}");

    internal string In(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
