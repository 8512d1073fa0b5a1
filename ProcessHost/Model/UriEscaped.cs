namespace HireFlux.ProcessHost;

/// <summary>A value as it may stand inside a URI.</summary>
internal sealed class UriEscaped(IValueProvider value) : IValueProvider
{
    public async ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) =>
        Uri.EscapeDataString(await value.GetValueAsync(cancellationToken).ConfigureAwait(false) ?? "");
}
