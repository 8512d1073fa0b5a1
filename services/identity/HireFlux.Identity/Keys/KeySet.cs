using HireFlux.Identity.Audit;
using Microsoft.IdentityModel.Tokens;

namespace HireFlux.Identity.Keys;

/// <summary>The keys of this moment, opened.</summary>
/// <param name="Ids">The rows they came from, in order: equal when the set is.</param>
/// <param name="Signing">The one that signs first.</param>
/// <param name="Encryption">The one that encrypts first.</param>
/// <param name="Audit">Chains the audit trail.</param>
internal sealed record KeySet(
    IReadOnlyList<Guid> Ids,
    IReadOnlyList<RsaSecurityKey> Signing,
    IReadOnlyList<SymmetricSecurityKey> Encryption,
    AuditSeal Audit);
