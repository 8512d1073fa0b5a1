namespace HireFlux.Profiles.Scanning;

/// <summary>Looks for viruses. It fails closed: a file that could not be looked at is neither read nor given out.</summary>
internal interface IFileScanner
{
    /// <summary>False where there is no scanner: files then stay unscanned, and say so.</summary>
    bool IsConfigured { get; }

    Task<ScanVerdict> ScanAsync(ReadOnlyMemory<byte> file, CancellationToken cancellationToken);
}
