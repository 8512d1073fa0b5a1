using HireFlux.Matching.Consumers;
using HireFlux.Matching.Persistence;
using HireFlux.ServiceDefaults.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace HireFlux.Matching.Tests;

internal static class HandlerSteps
{
    /// <summary>Hands an event straight to its handler, in a transaction as the inbox has it.</summary>
    public static async Task HandleAsync<TEvent>(this MatchingHost host, TEvent message)
        where TEvent : class
    {
        await using var scope = host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<MatchingDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        object[] handlers = [services.GetRequiredService<ProjectProfiles>(), services.GetRequiredService<ProjectJobs>(), services.GetRequiredService<ProjectOutcomes>()];
        await handlers.OfType<IHandle<TEvent>>().Single().HandleAsync(message, CancellationToken.None);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }
}
