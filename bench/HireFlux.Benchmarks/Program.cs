// ./hireflux bench NAME: each benchmark prints what it did and ends with one line a figure.
using HireFlux.Benchmarks;

Console.WriteLine(Machine.Describe());
switch (args)
{
    case ["start"]:
        await StartBenchmark.RunAsync();
        return 0;
    case ["messaging"]:
        await MessagingBenchmark.RunAsync();
        return 0;
    default:
        await Console.Error.WriteLineAsync("usage: ./hireflux bench start | messaging");
        return 2;
}
