using System.Text.Json;
using HireFlux.Jobs.Connectors.Outbound;
using HireFlux.Jobs.Domain;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace HireFlux.Jobs.Connectors;

/// <summary>Names what went wrong while a board was read.</summary>
internal static class BoardFailure
{
    /// <summary>One of SyncErrors, or null when it is no fault of the board.</summary>
    public static string? CodeOf(Exception exception) => exception switch
    {
        BoardUnavailableException board => board.Code,
        BrokenCircuitException => SyncErrors.HostFailing,
        HttpRequestException { InnerException: ForbiddenAddressException } => SyncErrors.UntrustedAddress,
        JsonException => SyncErrors.SchemaDrift,
        TimeoutRejectedException or OperationCanceledException => SyncErrors.Timeout,
        HttpRequestException or IOException => SyncErrors.Unreachable,
        _ => null,
    };
}
