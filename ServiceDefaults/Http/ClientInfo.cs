namespace HireFlux.ServiceDefaults.Http;

/// <summary>Who is calling, as the audit trail keeps it.</summary>
/// <param name="accessor">Gives the request, where there is one.</param>
public sealed class ClientInfo(IHttpContextAccessor accessor)
{
    private const int MaxUserAgent = 512;

    /// <summary>The client's address; null for background work.</summary>
    public string? IpAddress => accessor.HttpContext?.Connection.RemoteIpAddress?.ToString();

    /// <summary>The user agent, cut to 512 characters; null for background work or when not sent.</summary>
    public string? UserAgent
    {
        get
        {
            var agent = accessor.HttpContext?.Request.Headers.UserAgent.ToString();
            return string.IsNullOrEmpty(agent) ? null : agent[..Math.Min(agent.Length, MaxUserAgent)];
        }
    }
}
