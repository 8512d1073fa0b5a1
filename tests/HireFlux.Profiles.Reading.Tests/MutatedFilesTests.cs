using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using HireFlux.Profiles.Reading.Tests.Hostile;
using HireFlux.Resumes.Reading;

namespace HireFlux.Profiles.Reading.Tests;

/// <summary>Files that are damaged, or made to hurt: each ends in a resume or a code, in time, within the memory allowed.</summary>
public sealed class MutatedFilesTests(ITestOutputHelper output)
{
    private const int MostMegabytes = 512;
    private const int Seed = 20261123;

    // ./hireflux soak reading runs the full number.
    private static readonly bool s_soak = Environment.GetEnvironmentVariable("HIREFLUX_SOAK") == "1";

    // What is promised; the sample of the suite may run on a loaded machine, on which to start and to end a process takes long.
    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(s_soak ? 10 : 40);

    private static readonly (string Name, Func<Random, byte[], byte[]> Change)[] s_any =
    [
        ("flipped bits", ByteMutations.FlipBits), ("truncated", ByteMutations.Truncate), ("cut out", ByteMutations.CutOut),
        ("repeated", ByteMutations.Repeat), ("overwritten", ByteMutations.Overwrite),
    ];

    private static readonly (string Name, Func<Random, byte[], byte[]> Change)[] s_pdf =
    [
        ("numbers", PdfMutations.Numbers), ("references", PdfMutations.References), ("names", PdfMutations.Names), ("brackets", PdfMutations.Brackets),
    ];

    private static readonly (string Name, Func<Random, byte[], byte[]> Change)[] s_docx =
    [
        ("parts", DocxMutations.Parts), ("parts cut", DocxMutations.Cut), ("parts repeated", DocxMutations.Repeated), ("values", DocxMutations.Values),
        ("elements", DocxMutations.Elements), ("grown", DocxMutations.Grown), ("directory", DocxMutations.Directory),
    ];

    [Fact]
    public async Task Damaged_files_end_in_a_state_and_a_code() =>
        await RunAsync(Enumerable.Range(0, s_soak ? 10_000 : 160).Select(number => new Func<(string, byte[])>(() => Mutated(number))));

    [Fact]
    public async Task Files_made_to_hurt_end_in_a_state_and_a_code()
    {
        var bombs = Bombs.All.Where((_, number) => s_soak || number % 2 == 0).Append(("layers of deflate", Bombs.Layers(s_soak ? 900 : 100)));
        await RunAsync(bombs.Select(bomb => new Func<(string, byte[])>(() => bomb)));
    }

    private static (string Name, byte[] File) Mutated(int number)
    {
        var random = new Random(Seed + number);
        var (seeds, own) = random.Next(2) == 0 ? (Seeds.Pdf, s_pdf) : (Seeds.Docx, s_docx);
        var file = seeds[random.Next(seeds.Count)];
        var name = string.Empty;
        for (var changes = random.Next(1, 4); changes > 0 && file.Length > 0; changes--)
        {
            // What knows the format goes first: after it, the file may have none.
            if (random.Next(12) == 0)
            {
                (name, file) = ($"{name} spliced", ByteMutations.Splice(random, file, seeds[random.Next(seeds.Count)]));
                break;
            }

            var isOwn = name.Length == 0 && random.Next(3) > 0;
            var mutation = isOwn ? own[random.Next(own.Length)] : s_any[random.Next(s_any.Length)];
            (name, file) = ($"{name} {mutation.Name}", mutation.Change(random, file));
        }

        return ($"{number}:{name} ({(own == s_pdf ? "pdf" : "docx")})", file);
    }

    private async Task RunAsync(IEnumerable<Func<(string Name, byte[] File)>> files)
    {
        var log = new EndingLog();
        // The sample of the suite waits less for what is killed in the end.
        var options = new ReadingOptions { Processes = 2 };
        options = s_soak ? options : options with { FileTime = TimeSpan.FromSeconds(4) };
        var outcomes = new ConcurrentBag<(string Name, string Code, TimeSpan Time)>();
        var memory = new ChildMemory();
        await using (memory)
        {
            await using var reader = new SandboxedResumeReader(options, TimeProvider.System, log);
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = 2 };
            await Parallel.ForEachAsync(files, parallel, async (make, cancellationToken) =>
            {
                var (name, file) = make();
                var watch = Stopwatch.StartNew();
                var result = await reader.ReadAsync(file, cancellationToken);
                outcomes.Add((name, result.Error is { } error ? ReadingErrors.Code(error) : "read", watch.Elapsed));
                Assert.Equal(result.Error is null, result.Resume is not null);
                if (outcomes.Count % 1_000 == 0)
                {
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcomes.Count} files, at most {memory.PeakMegabytes} MB, {outcomes.Max(outcome => outcome.Time).TotalSeconds:0.00} s"));
                }
            });
        }

        Report(outcomes, log, memory.PeakMegabytes);
        Assert.All(outcomes, outcome => Assert.True(outcome.Time < s_most, $"{outcome.Name} took {outcome.Time}."));
        Assert.InRange(memory.PeakMegabytes, 1, MostMegabytes);
        // A process ends because of a file's time or memory; an exception out of the reader is a bug.
        Assert.DoesNotContain(log.Endings, ending => ending.Contains("Exception", StringComparison.Ordinal));
    }

    private void Report(ConcurrentBag<(string Name, string Code, TimeSpan Time)> outcomes, EndingLog log, long megabytes)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcomes.Count} files, at most {megabytes} MB"));
        foreach (var code in outcomes.CountBy(outcome => outcome.Code).OrderByDescending(count => count.Value))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{code.Value,7} {code.Key}"));
        }

        foreach (var (name, code, time) in outcomes.OrderByDescending(outcome => outcome.Time).Take(12).Concat(outcomes.Where(outcome => outcome.Code == "too_complex")).Distinct())
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds,7:0.00} s {code}: {name}"));
        }

        foreach (var ending in log.Endings.Where(ending => !ending.EndsWith("replaced", StringComparison.Ordinal)))
        {
            output.WriteLine(ending);
        }
    }
}
