using System.Text;
using HireFlux.Jobs.Features.SearchJobs;
using HireFlux.Vocabulary;
using Npgsql;

namespace HireFlux.Benchmarks.Postings.Search;

/// <summary>A filter as one statement, as it would be written by hand against the same table and its indexes.</summary>
internal static class BareSql
{
    /// <summary>The statement with its parameters.</summary>
    /// <param name="dataSource">Where it will run.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="after">Where the page before ended; null for the first.</param>
    /// <param name="limit">Rows.</param>
    public static NpgsqlCommand Of(NpgsqlDataSource dataSource, SearchJobsFilter filter, SearchKey? after, int limit)
    {
        var command = dataSource.CreateCommand();
        var sql = new StringBuilder("SELECT id, cluster_id FROM jobs WHERE is_active AND (expires_at IS NULL OR expires_at > localtimestamp)");
        var skills = filter.Skill?.Select(name => SkillVocabulary.Default.Find(name)?.Name ?? name).ToArray();
        Narrow("search_vector @@ websearch_to_tsquery('english', {0})", filter.Q);
        Narrow(filter.SkillMatch == "any" ? "(required_skills || preferred_skills) && {0}" : "(required_skills || preferred_skills) @> {0}", skills);
        Narrow("remote_policy = {0}", filter.RemotePolicy);
        Narrow(filter.Visa == "offers" ? "visa_stance = {0}" : "visa_stance IS DISTINCT FROM 'refuses' AND {0} <> ''", filter.Visa);
        Narrow("(country_code = {0} OR metadata -> 'remote_countries' ? {0})", filter.Country);
        Narrow("to_tsvector('simple', coalesce(location, '')) @@ plainto_tsquery('simple', {0})", filter.Location);
        Narrow("lower(company) = lower({0})", filter.Company);
        Narrow("lower(company) <> ALL ({0})", filter.ExcludeCompany?.Select(name => name.ToLowerInvariant()).ToArray());
        Narrow("posted_at > {0}", filter.PostedAfter is { } time ? DateTime.SpecifyKind(time, DateTimeKind.Unspecified) : null);
        Narrow("salary_currency = {0}", filter.SalaryCurrency);
        Narrow("salary_period = {0}", filter.SalaryCurrency is null ? null : filter.SalaryPeriod ?? "year");
        Narrow("coalesce(salary_max, salary_min) >= {0}", filter.SalaryMin);
        Narrow("coalesce(salary_min, salary_max) <= {0}", filter.SalaryMax);
        Narrow("posted_at <= {0}", after is null ? null : DateTime.SpecifyKind(after.At, DateTimeKind.Unspecified));
        Narrow("(posted_at, id) < (SELECT posted_at, id FROM jobs WHERE id = {0})", after?.Id);
        command.CommandText = sql.Append(null, $" ORDER BY posted_at DESC, id DESC LIMIT {limit}").ToString();
        return command;

        void Narrow(string condition, object? value)
        {
            if (value is not null)
            {
                command.Parameters.Add(new() { Value = value });
                sql.Append(" AND ").AppendFormat(null, condition, $"${command.Parameters.Count}");
            }
        }
    }
}
