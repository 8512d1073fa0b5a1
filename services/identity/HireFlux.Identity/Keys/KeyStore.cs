using System.Security.Cryptography;
using HireFlux.Identity.Audit;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace HireFlux.Identity.Keys;

/// <summary>
/// Reads the keys from the database, makes those that are missing, once, whichever replica comes first,
/// and seals again those whose sealing secret is being retired.
/// </summary>
internal sealed class KeyStore(IdentityDbContext db, SecretSealer sealer, TimeProvider time)
{
    private const int RsaBits = 2048;
    private const int SymmetricBytes = 32;
    private static readonly string[] s_rotating = [KeyPurpose.Signing, KeyPurpose.Encryption];

    /// <summary>The keys of now; makes, stores and includes what is missing.</summary>
    /// <exception cref="CryptographicException">They were sealed under a secret that is not configured here.</exception>
    public async Task<KeySet> LoadAsync(CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        var keys = await db.SigningKeys.AsNoTracking().ToListAsync(cancellationToken);
        if (Missing(keys, now).Any() || keys.Exists(NeedsResealing))
        {
            keys = await MendAsync(now, cancellationToken);
        }

        return Open(keys, now);
    }

    private async Task<List<SigningKey>> MendAsync(DateTime now, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended('identity/keys', 0))", cancellationToken);
        var keys = await db.SigningKeys.ToListAsync(cancellationToken);
        foreach (var (purpose, start) in Missing(keys, now).ToList())
        {
            var key = Create(purpose, now, start);
            db.SigningKeys.Add(key);
            keys.Add(key);
        }

        foreach (var key in keys.Where(NeedsResealing))
        {
            key.Reseal(sealer.Seal(sealer.Open(key.SealedKey, key.Id), key.Id));
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return keys;
    }

    private static IEnumerable<(string Purpose, DateTime Start)> Missing(List<SigningKey> keys, DateTime now)
    {
        foreach (var purpose in s_rotating)
        {
            if (KeySchedule.NextStart(keys.Where(key => key.Purpose == purpose), now) is { } start)
            {
                yield return (purpose, start);
            }
        }

        if (!keys.Exists(key => key.Purpose == KeyPurpose.Audit))
        {
            yield return (KeyPurpose.Audit, now);
        }
    }

    private bool NeedsResealing(SigningKey key) => sealer.NeedsResealing(key.SealedKey);

    private SigningKey Create(string purpose, DateTime now, DateTime start)
    {
        var id = Guid.CreateVersion7();
        var secret = purpose == KeyPurpose.Signing ? NewRsa() : RandomNumberGenerator.GetBytes(SymmetricBytes);
        var sealedKey = sealer.Seal(Convert.ToBase64String(secret), id);
        CryptographicOperations.ZeroMemory(secret);
        return purpose == KeyPurpose.Audit
            ? new SigningKey(id, purpose, sealedKey, now, start, null, null)
            : new SigningKey(id, purpose, sealedKey, now, start, start + KeySchedule.Active, start + KeySchedule.Active + KeySchedule.KeptAfter);
    }

    private static byte[] NewRsa()
    {
        using var rsa = RSA.Create(RsaBits);
        return rsa.ExportPkcs8PrivateKey();
    }

    private KeySet Open(List<SigningKey> keys, DateTime now)
    {
        var signing = KeySchedule.InUse(keys.Where(key => key.Purpose == KeyPurpose.Signing), now);
        var encryption = KeySchedule.InUse(keys.Where(key => key.Purpose == KeyPurpose.Encryption), now);
        var audit = keys.Where(key => key.Purpose == KeyPurpose.Audit).MinBy(key => key.ActiveFrom)!;
        return new KeySet(
            [.. signing.Concat(encryption).Append(audit).Select(key => key.Id)],
            [.. signing.Select(OpenRsa)],
            [.. encryption.Select(key => new SymmetricSecurityKey(OpenBytes(key)) { KeyId = KeyIdOf(key) })],
            new AuditSeal(OpenBytes(audit)));
    }

    /// <summary>From parameters, not from an RSA object: that one could not be used by several requests at once.</summary>
    private RsaSecurityKey OpenRsa(SigningKey key)
    {
        using var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(OpenBytes(key), out _);
        return new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: true)) { KeyId = KeyIdOf(key) };
    }

    private byte[] OpenBytes(SigningKey key) => Convert.FromBase64String(sealer.Open(key.SealedKey, key.Id));

    private static string KeyIdOf(SigningKey key) => key.Id.ToString("N");
}
