using System.Net.Http.Headers;

namespace HireFlux.Profiles.Postings;

/// <summary>Asks in the name of the person whose request is being answered: passes their bearer token on.</summary>
internal sealed class CallersToken(IHttpContextAccessor accessor) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (AuthenticationHeaderValue.TryParse(accessor.HttpContext?.Request.Headers.Authorization, out var token))
        {
            request.Headers.Authorization = token;
        }

        return base.SendAsync(request, cancellationToken);
    }
}
