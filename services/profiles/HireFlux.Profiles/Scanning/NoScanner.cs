namespace HireFlux.Profiles.Scanning;

/// <summary>Stands where no scanner is configured.</summary>
internal sealed class NoScanner : IFileScanner
{
    public bool IsConfigured => false;

    public Task<ScanVerdict> ScanAsync(ReadOnlyMemory<byte> file, CancellationToken cancellationToken) => Task.FromResult(ScanVerdict.Unscanned);
}
