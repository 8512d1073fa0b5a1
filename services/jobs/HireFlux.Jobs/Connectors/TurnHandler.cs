namespace HireFlux.Jobs.Connectors;

/// <summary>Lets each request, and each repetition of one, wait until its host may be asked again.</summary>
internal sealed class TurnHandler(HostLimits limits) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await limits.WaitForTurnAsync(request.RequestUri!, cancellationToken);
        return await base.SendAsync(request, cancellationToken);
    }
}
