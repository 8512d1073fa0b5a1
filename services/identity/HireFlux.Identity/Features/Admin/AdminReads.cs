using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Http;

namespace HireFlux.Identity.Features.Admin;

/// <summary>Whoever's data an operator sees can see that in their own activity.</summary>
internal sealed class AdminReads(IdentityDbContext db, ClientInfo client, TimeProvider time)
{
    /// <summary>Records one read for each person whose data is in the answer; before the answer goes out.</summary>
    /// <param name="adminId">The operator.</param>
    /// <param name="what">What was read: <c>account</c> or <c>audit</c>.</param>
    /// <param name="userIds">Whose.</param>
    /// <param name="cancellationToken">Cancels the write.</param>
    public async Task RecordAsync(Guid adminId, string what, IEnumerable<Guid?> userIds, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        foreach (var userId in userIds.OfType<Guid>().Distinct())
        {
            var facts = new Dictionary<string, string?> { ["what"] = what, ["admin_id"] = adminId.ToString() };
            db.Audit("admin_viewed", userId, facts, now, client);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
