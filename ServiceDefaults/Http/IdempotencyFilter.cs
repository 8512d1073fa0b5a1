using System.Security.Cryptography;
using System.Text.Json;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Persistence;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.ServiceDefaults.Http;

/// <summary>
/// Makes a POST safe to repeat: with an <c>Idempotency-Key</c> the first answer is kept in the business transaction and given again.
/// Another body under the same key is 422, a repetition while the first is in flight is 409.
/// </summary>
internal sealed class IdempotencyFilter<TContext>(TContext db, TimeProvider time) : IEndpointFilter
    where TContext : ServiceDbContext
{
    private const string Header = "Idempotency-Key";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!http.Request.Headers.TryGetValue(Header, out var values))
        {
            return await next(context);
        }

        if (values is not [{ Length: > 0 and <= IdempotencyKey.MaxKeyLength } key] || key.Any(char.IsControl))
        {
            return Problems.BadRequest("invalid_idempotency_key", $"{Header} is one value of 1 to {IdempotencyKey.MaxKeyLength} characters.");
        }

        var cancellationToken = http.RequestAborted;
        var userId = http.User.UserId();
        var hash = Hash(http, context.Arguments);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await TryLockAsync(userId, key, cancellationToken))
        {
            return Problems.Conflict("idempotency_in_flight", "The first request under this key is still being answered.");
        }

        var stored = await db.IdempotencyKeys.AsNoTracking()
            .SingleOrDefaultAsync(row => row.UserId == userId && row.Key == key, cancellationToken);
        if (stored is not null)
        {
            return stored.RequestHash.AsSpan().SequenceEqual(hash)
                ? new StoredResponse(stored)
                : Problems.Unprocessable("idempotency_key_reused", "This key was used with another request.");
        }

        var result = await next(context);
        var response = Capture(result);
        if (response.Status >= StatusCodes.Status500InternalServerError)
        {
            // Our fault, and rolled back: the repetition is a new try.
            return result;
        }

        db.IdempotencyKeys.Add(new IdempotencyKey(userId, key, hash, response.Status, response.Body, response.Location, time.UtcNow()));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private async Task<bool> TryLockAsync(Guid userId, string key, CancellationToken cancellationToken)
    {
        var name = $"{userId:N}/{key}";
        return await db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock(hashtextextended({name}, 0)) AS \"Value\"").SingleAsync(cancellationToken);
    }

    /// <summary>The bound body is hashed, not its bytes: white space and member order do not make another request.</summary>
    private static byte[] Hash(HttpContext http, IList<object?> arguments)
    {
        using var buffer = new MemoryStream();
        JsonSerializer.Serialize(buffer, $"{http.Request.Method} {http.Request.Path}{http.Request.QueryString}", JsonConventions.Options);
        if (http.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType is { } bodyType)
        {
            JsonSerializer.Serialize(buffer, arguments.FirstOrDefault(bodyType.IsInstanceOfType), bodyType, JsonConventions.Options);
        }

        return SHA256.HashData(buffer.ToArray());
    }

    private static (int Status, string? Body, string? Location) Capture(object? result)
    {
        if (result is INestedHttpResult nested)
        {
            return Capture(nested.Result);
        }

        var status = (result as IStatusCodeHttpResult)?.StatusCode ?? StatusCodes.Status200OK;
        var value = result is IValueHttpResult withValue ? withValue.Value : result is IResult ? null : result;
        var location = result?.GetType().GetProperty("Location")?.GetValue(result) as string;
        return (status, value is null ? null : JsonSerializer.Serialize(value, value.GetType(), JsonConventions.Options), location);
    }

    private sealed class StoredResponse(IdempotencyKey stored) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = stored.StatusCode;
            httpContext.Response.Headers["Idempotency-Replayed"] = "true";
            if (stored.Location is not null)
            {
                httpContext.Response.Headers.Location = stored.Location;
            }

            if (stored.ResponseBody is not null)
            {
                httpContext.Response.ContentType = stored.StatusCode >= 400 ? "application/problem+json" : "application/json; charset=utf-8";
                await httpContext.Response.WriteAsync(stored.ResponseBody, httpContext.RequestAborted);
            }
        }
    }
}
