namespace HireFlux.ProcessHost;

/// <summary>Something with a value that is known once the application starts.</summary>
public interface IValueProvider
{
    /// <summary>The value now; null when it has none.</summary>
    ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default);
}
