namespace HireFlux.Jobs.Connectors;

/// <summary>A board's answer, read as it comes; while it is open it is one of those that its host may have open.</summary>
internal sealed class BoardAnswer(HttpResponseMessage response, IDisposable slot) : IDisposable
{
    public Task<Stream> OpenAsync(CancellationToken cancellationToken) => response.Content.ReadAsStreamAsync(cancellationToken);

    public void Dispose()
    {
        response.Dispose();
        slot.Dispose();
    }
}
