using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HireFlux.ServiceDefaults.Http;

/// <summary>Which page a client wants; bind it with <c>[AsParameters]</c>.</summary>
/// <param name="Limit">Rows a page, 1 to 100; 20 when absent.</param>
/// <param name="Cursor">As the page before gave it; absent for the first.</param>
public sealed record PageRequest([FromQuery(Name = "limit")] int? Limit, [FromQuery(Name = "cursor")] string? Cursor)
{
    /// <summary>Rows a page.</summary>
    public int Size => Limit ?? 20;

    /// <summary>Reads the cursor and checks the limit.</summary>
    /// <param name="key">The key to continue after; null for the first page.</param>
    /// <param name="problem">What to answer when this is false.</param>
    public bool TryRead<TKey>(out TKey? key, out ProblemHttpResult? problem)
        where TKey : class
    {
        key = null;
        problem = Limit is < 1 or > 100
            ? Problems.Validation(new Dictionary<string, string[]> { ["limit"] = ["Must be from 1 to 100."] })
            : Http.Cursor.TryDecode(Cursor, out key) ? null : Problems.BadRequest(ProblemCodes.InvalidCursor, "The cursor is not one of this list's.");
        return problem is null;
    }
}
