using System.Runtime.CompilerServices;

namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>The statements of a search.</summary>
internal static class SearchSql
{
    /// <summary>The index finds what matches {0}; the rest is looked at in the rows that it found.</summary>
    private const string Matching = """
        is_active AND search_vector @@ {0}::tsquery
            AND (expires_at IS NULL OR expires_at > {1}) AND posted_at > {2} AND lower(company) <> ALL ({3})
            AND ({4} = '' OR (salary_currency = {4} AND salary_period = {5} AND coalesce(salary_max, salary_min) >= {6} AND coalesce(salary_min, salary_max) <= {7}))
        """;

    /// <summary>
    /// The newest in a window, after a key. Materialised: left to choose, the planner walks all postings from the newest when it guesses too many
    /// matches, and unpacks the search vector of each. No more rows are fetched than <paramref name="most"/>; then those given are any, not the newest.
    /// </summary>
    public static FormattableString Window(SearchQuery query, string keys, SearchKey after, int limit, int most) => Create(
        $$"""
        WITH found AS MATERIALIZED (
            SELECT id, posted_at, cluster_id FROM jobs
            WHERE {{Matching}} AND (posted_at, id) < ({8}, {9})),
        fetched AS MATERIALIZED (SELECT * FROM found LIMIT {11})
        SELECT id, posted_at, cluster_id, (SELECT count(*) FROM fetched) = {11} AS is_cut FROM fetched ORDER BY posted_at DESC, id DESC LIMIT {10}
        """,
        [.. Arguments(query, keys), after.At, after.Id, limit, most]);

    /// <summary>All that match in some groups, the newest of a group first.</summary>
    public static FormattableString Groups(SearchQuery query, Guid[] clusters) => Create(
        $$"""
        WITH members AS MATERIALIZED (SELECT * FROM jobs WHERE is_active AND cluster_id = ANY ({8}))
        SELECT cluster_id, id, location, remote_policy, apply_url FROM members WHERE {{Matching}} ORDER BY posted_at DESC, id DESC LIMIT 1000
        """,
        [.. Arguments(query, query.Within(query.FirstSlot, query.LastSlot)), clusters]);

    /// <summary>What the facets count, of a window; <paramref name="most"/> as there.</summary>
    public static FormattableString Facets(SearchQuery query, string keys, int limit, int most) => Create(
        $$"""
        WITH found AS MATERIALIZED (
            SELECT id, posted_at, cluster_id, remote_policy, visa_stance, country_code, company, required_skills || preferred_skills AS skills FROM jobs
            WHERE {{Matching}}),
        fetched AS MATERIALIZED (SELECT * FROM found LIMIT {9})
        SELECT id, posted_at, cluster_id, remote_policy, visa_stance, country_code, company, skills, (SELECT count(*) FROM fetched) = {9} AS is_cut
        FROM fetched ORDER BY posted_at DESC, id DESC LIMIT {8}
        """,
        [.. Arguments(query, keys), limit, most]);

    private static object[] Arguments(SearchQuery query, string keys) =>
    [
        keys,
        query.Now,
        query.PostedAfter,
        query.Excluded,
        query.Salary?.Currency ?? "",
        query.Salary?.Period ?? "",
        query.Salary?.Min ?? 0,
        query.Salary?.Max ?? int.MaxValue,
    ];

    private static FormattableString Create(string sql, object[] arguments) => FormattableStringFactory.Create(sql, arguments);
}
