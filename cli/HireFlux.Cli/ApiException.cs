using System.Net;

namespace HireFlux.Cli;

/// <summary>An answer that is no success.</summary>
internal sealed class ApiException(string message, HttpStatusCode status) : Exception(message)
{
    public HttpStatusCode Status => status;
}
