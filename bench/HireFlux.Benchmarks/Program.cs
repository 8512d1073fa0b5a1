// ./hireflux bench NAME: each benchmark prints what it did and ends with one line a figure.
using System.Globalization;
using HireFlux.Benchmarks;
using HireFlux.Benchmarks.Matching;
using HireFlux.Benchmarks.Matching.Freshness;
using HireFlux.Benchmarks.Postings;
using HireFlux.Benchmarks.Resumes;

Console.WriteLine(Machine.Describe());
switch (args)
{
    case ["start"]:
        await StartBenchmark.RunAsync();
        return 0;
    case ["messaging"]:
        await MessagingBenchmark.RunAsync();
        return 0;
    case ["matching"]:
        await MatchingBenchmark.RunAsync();
        return 0;
    case ["matching", "visible"]:
        await FreshnessBenchmark.RunAsync();
        return 0;
    case ["resumes", .. var options]:
        ResumeBenchmark.Run(options.Contains("--misses"), options.Contains("--lines"), options.FirstOrDefault(option => option[0] != '-'));
        return 0;
    case ["postings", "search", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0:
        await PostingsBenchmark.RunAsync("search", count);
        return 0;
    case ["postings"] or ["postings", _] when await PostingsBenchmark.RunAsync(args.ElementAtOrDefault(1)):
        return 0;
    default:
        await Console.Error.WriteLineAsync($"usage: ./hireflux bench start | messaging | matching [visible] | resumes [--misses] [--lines] [part of a file's name] | {PostingsBenchmark.Usage}");
        return 2;
}
