using System.Text.RegularExpressions;
using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>Says in the terms of the database what a filter asks for.</summary>
internal sealed class SearchQueries(JobsDbContext db, TitleLexicon lexicon, TimeProvider time)
{
    /// <summary>The query; null when nothing can match.</summary>
    public async Task<SearchQuery?> OfAsync(SearchJobsFilter filter, CancellationToken cancellationToken)
    {
        var text = SearchText.Read(filter.Q ?? "");
        var terms = (await db.Database.SqlQuery<SearchTerms>(
            $"""
            SELECT websearch_to_tsquery('english', {text.Words})::text AS words,
                lower({filter.Company ?? ""}) AS company,
                ARRAY(SELECT lower(name) FROM unnest({filter.ExcludeCompany ?? []}) AS name) AS excluded,
                tsvector_to_array(to_tsvector('simple', {filter.Location ?? ""})) AS places,
                (SELECT posted_at FROM jobs WHERE is_active ORDER BY posted_at DESC LIMIT 1) AS newest,
                (SELECT posted_at FROM jobs WHERE is_active ORDER BY posted_at LIMIT 1) AS oldest
            """).ToListAsync(cancellationToken)).Single();
        // Words that are all too common to be indexed, or no words at all: such a text finds nothing, as a location without a word does.
        var saysNothing = (!string.IsNullOrWhiteSpace(filter.Q) && terms.Words.Length == 0 && text.Keys.Count == 0)
            || (!string.IsNullOrWhiteSpace(filter.Location) && terms.Places.Length == 0);
        return saysNothing || terms.Newest is null || terms.Oldest is null ? null : new SearchQuery(
            SearchKeys.All(Keys(filter, terms, text.Keys)),
            terms.Excluded,
            Utc(filter.PostedAfter ?? DateTime.UnixEpoch.AddYears(-1000)),
            filter.SalaryCurrency is { } currency ? new SalaryRange(currency.ToUpperInvariant(), filter.SalaryPeriod ?? "year", filter.SalaryMin, filter.SalaryMax) : null,
            time.UtcNow(),
            terms.Newest.Value,
            terms.Oldest.Value,
            text.Correctable);
    }

    /// <summary>The query in which each word that stands in no title may also be one that resembles it; null when there is no such word.</summary>
    public async Task<(SearchQuery Query, string Words)?> CorrectAsync(SearchJobsFilter filter, SearchQuery query, CancellationToken cancellationToken)
    {
        if (query.Correctable.Count == 0 || await lexicon.CorrectAsync(query.Correctable, cancellationToken) is not { Count: > 0 } meant)
        {
            return null;
        }

        var (keys, words) = (query.Keys, filter.Q!);
        foreach (var (typed, likely) in meant)
        {
            var either = string.Join(" or ", likely.Prepend(typed));
            keys = (await db.Database.SqlQuery<string>(
                $"""SELECT ts_rewrite({keys}::tsquery, plainto_tsquery('english', {typed}), websearch_to_tsquery('english', {either}))::text AS "Value" """)
                .ToListAsync(cancellationToken)).Single();
            words = Regex.Replace(words, $@"(?<!\w){Regex.Escape(typed)}(?!\w)", likely[0], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        }

        // One word alone has become a choice, which the time must narrow as a whole.
        return (query with { Keys = SearchKeys.Any([keys]) }, words);
    }

    /// <summary>A time without an offset is UTC.</summary>
    private static DateTime Utc(DateTime time) => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc);

    private static IEnumerable<string> Keys(SearchJobsFilter filter, SearchTerms terms, IReadOnlyList<string> textKeys)
    {
        if (terms.Words.Length > 0)
        {
            yield return SearchKeys.Any([terms.Words]);
        }

        foreach (var key in textKeys.Concat(terms.Places.Select(SearchKeys.Place)))
        {
            yield return key;
        }

        if (filter.Skill is { Length: > 0 } names)
        {
            var skills = names.Select(name => SkillVocabulary.Default.Find(name)?.Name ?? name).Distinct().Select(SearchKeys.Skill);
            yield return filter.SkillMatch == "any" ? SearchKeys.Any(skills) : SearchKeys.All(skills);
        }

        if (filter.RemotePolicy is { } policy)
        {
            yield return SearchKeys.RemotePolicy(policy);
        }

        if (terms.Company.Length > 0)
        {
            yield return SearchKeys.Company(terms.Company);
        }

        if (filter.Country is { } country)
        {
            yield return SearchKeys.Country(country);
        }

        if (filter.Visa is { } visa)
        {
            yield return visa == "offers" ? SearchKeys.Visa("offers") : $"!{SearchKeys.Visa("refuses")}";
        }

        if (filter.SalaryCurrency is { } currency)
        {
            yield return SearchKeys.Salary(currency, filter.SalaryPeriod ?? "year", filter.SalaryMin, filter.SalaryMax);
        }
    }
}
