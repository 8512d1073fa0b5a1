using HireFlux.Jobs.Features.SearchJobs;

namespace HireFlux.Benchmarks.Postings.Search;

/// <summary>A combination of filters.</summary>
/// <param name="Name">What is combined.</param>
/// <param name="Filter">Its values, made of a posting of the table and of chance.</param>
/// <param name="Page">1, or 2 for the page after the first by its cursor.</param>
/// <param name="IsPhrase">Whether the order of words is asked for, which no index knows: a figure of its own.</param>
internal sealed record SearchCase(string Name, Func<KnownPosting, Random, SearchJobsFilter> Filter, int Page = 1, bool IsPhrase = false);
