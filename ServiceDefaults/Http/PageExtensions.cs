namespace HireFlux.ServiceDefaults.Http;

/// <summary>Cuts lists into pages.</summary>
public static class PageExtensions
{
    /// <summary>Makes a page of rows that were read one beyond the limit.</summary>
    /// <param name="rows">At most <paramref name="limit"/> + 1 rows, in the list's order.</param>
    /// <param name="limit">Rows a page.</param>
    /// <param name="key">The sort key of a row, as the next page's query wants it.</param>
    public static Page<T> ToPage<T, TKey>(this IReadOnlyList<T> rows, int limit, Func<T, TKey> key)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(key);
        return rows.Count > limit
            ? new Page<T>([.. rows.Take(limit)], Cursor.Encode(key(rows[limit - 1])))
            : new Page<T>(rows, null);
    }
}
