using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using HireFlux.Resumes;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading;
using HireFlux.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace HireFlux.Profiles.Reading.Tests;

/// <summary>The processes that read: what they survive, what they are given, and that they end.</summary>
public sealed class SandboxedResumeReaderTests
{
    private static readonly byte[] s_text = Encoding.ASCII.GetBytes("Ann Example\nNurse\n");

    [Fact]
    public async Task A_process_reads_one_file_after_the_other()
    {
        await using var reader = Reader(new ReadingOptions { Processes = 1 });
        Assert.Equal(ReadingError.Unsupported, (await reader.ReadAsync(s_text, default)).Error);
        var first = Assert.Single(reader.IdleProcesses);
        Assert.Equal(ReadingError.Empty, (await reader.ReadAsync(ReadOnlyMemory<byte>.Empty, default)).Error);
        Assert.Equal(first, Assert.Single(reader.IdleProcesses));
    }

    [Fact]
    public async Task What_a_process_reads_is_what_reading_it_here_gives()
    {
        // Read once before, as a reading process does: on a busy machine compiling the expressions for dates alone outlasts their time.
        var today = new PartialDate(2026, 11, 23);
        ResumeReader.Read(ReadingLoop.FirstPage, today, default);
        var here = ResumeReader.Read(ReadingLoop.FirstPage, today, default);
        await using var reader = new SandboxedResumeReader(new ReadingOptions(), new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero)), NullLogger<SandboxedResumeReader>.Instance);
        var there = await reader.ReadAsync(ReadingLoop.FirstPage, default);
        Assert.Contains("Ann Example", here.Text, StringComparison.Ordinal);
        Assert.Equal(JsonSerializer.Serialize(here, ResumeJson.Options), JsonSerializer.Serialize(there, ResumeJson.Options));
    }

    [Fact]
    public async Task A_file_over_the_limit_is_not_even_sent()
    {
        await using var reader = Reader(new ReadingOptions { Command = ["/bin/false"] });
        Assert.Equal(ReadingError.TooLarge, (await reader.ReadAsync(new byte[(5 * 1024 * 1024) + 1], default)).Error);
    }

    [Theory]
    [InlineData("cat >/dev/null")]
    [InlineData("kill -SEGV $$")]
    [InlineData("head -c 14 >/dev/null; exit 0")]
    [InlineData("head -c 14 >/dev/null; printf '\\377\\377\\377\\177'; cat >/dev/null")]
    [InlineData("head -c 14 >/dev/null; printf '\\002\\000\\000\\000[]'; cat >/dev/null")]
    [InlineData("yes 'Unhandled exception. ' >&2")]
    public async Task Whatever_a_process_does_the_answer_is_a_code(string afterReady)
    {
        var options = new ReadingOptions { FileTime = TimeSpan.FromMilliseconds(400), Command = ["/bin/sh", "-c", $"printf '\\000\\000\\000\\000'; {afterReady}"] };
        await using var reader = Reader(options);
        var watch = Stopwatch.StartNew();
        Assert.Equal(ReadingError.TooComplex, (await reader.ReadAsync(new byte[3 * 1024 * 1024], default)).Error);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
        Assert.Empty(reader.IdleProcesses);
    }

    [Theory]
    [InlineData(3, 5)]
    [InlineData(7, 4)]
    public async Task The_time_of_a_start_counts_and_half_of_a_files_time_is_its_own(int start, int left)
    {
        var folder = Directory.CreateTempSubdirectory("hireflux-start-");
        var (gate, asked) = (Path.Combine(folder.FullName, "gate"), Path.Combine(folder.FullName, "asked"));
        var time = new FakeTimeProvider();
        var script = $"until [ -e {gate} ]; do sleep 0.05; done; printf '\\000\\000\\000\\000'; head -c 14 >/dev/null; echo $$ >{asked}; cat >/dev/null";
        var options = new ReadingOptions { FileTime = TimeSpan.FromSeconds(8), Command = ["/bin/sh", "-c", script] };
        await using var reader = new SandboxedResumeReader(options, time, NullLogger<SandboxedResumeReader>.Instance);

        var reading = reader.ReadAsync(s_text, default);
        time.Advance(TimeSpan.FromSeconds(start));
        await File.WriteAllTextAsync(gate, string.Empty);
        await Eventually.TrueAsync(() => Task.FromResult(File.Exists(asked) && File.ReadAllText(asked).EndsWith('\n')), "the process is asked");
        using var process = Process.GetProcessById(int.Parse(await File.ReadAllTextAsync(asked), CultureInfo.InvariantCulture));
        time.Advance(TimeSpan.FromSeconds(left - 0.1));
        Assert.False(process.HasExited);
        time.Advance(TimeSpan.FromSeconds(0.2));

        Assert.Equal(ReadingError.TooComplex, (await reading).Error);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_process_that_cannot_be_started_is_a_broken_installation()
    {
        await using var reader = Reader(new ReadingOptions { Command = ["/bin/false"] });
        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.ReadAsync(s_text, default));
    }

    [Fact]
    public async Task The_next_file_is_read_after_one_that_was_killed()
    {
        await using var reader = Reader(new ReadingOptions { Processes = 1 });
        await reader.ReadAsync(s_text, default);
        using var process = Process.GetProcessById(Assert.Single(reader.IdleProcesses));
        process.Kill();
        await Eventually.TrueAsync(() => Task.FromResult(process.HasExited), "the process is gone");
        Assert.Equal(ReadingError.Unsupported, (await reader.ReadAsync(s_text, default)).Error);
    }

    [Fact]
    public async Task A_cancelled_reading_ends_its_process()
    {
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await using var reader = Reader(new ReadingOptions { Command = ["/bin/sh", "-c", "printf '\\000\\000\\000\\000'; cat >/dev/null"] });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.ReadAsync(s_text, cancelled.Token));
        Assert.Empty(reader.IdleProcesses);
    }

    [Fact]
    public async Task Idle_processes_end()
    {
        var time = new FakeTimeProvider();
        await using var reader = new SandboxedResumeReader(new ReadingOptions(), time, NullLogger<SandboxedResumeReader>.Instance);
        await reader.ReadAsync(s_text, default);
        using var process = Process.GetProcessById(Assert.Single(reader.IdleProcesses));
        time.Advance(TimeSpan.FromSeconds(59));
        Assert.Single(reader.IdleProcesses);
        time.Advance(TimeSpan.FromSeconds(31));
        Assert.Empty(reader.IdleProcesses);
        await Eventually.TrueAsync(() => Task.FromResult(process.HasExited), "the process has ended");
    }

    [Fact]
    public async Task A_process_ends_when_its_service_is_gone()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "HireFlux.Profiles");
        var start = new ProcessStartInfo(program, "read-resumes") { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        await process.StandardOutput.BaseStream.ReadExactlyAsync(new byte[4]);
        process.StandardInput.Close();
        await Eventually.TrueAsync(() => Task.FromResult(process.HasExited), "the process has ended");
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task A_process_is_told_nothing_of_the_services_environment()
    {
        Environment.SetEnvironmentVariable("ConnectionStrings__profilesdb", "Host=secret");
        await using var reader = Reader(new ReadingOptions());
        await reader.ReadAsync(s_text, default);
        var environment = await File.ReadAllTextAsync($"/proc/{Assert.Single(reader.IdleProcesses)}/environ");
        var names = environment.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair[..pair.IndexOf('=', StringComparison.Ordinal)]);
        Assert.All(names, name => Assert.True(name is "LC_ALL" || name.StartsWith("DOTNET_", StringComparison.Ordinal), name));
    }

    private static SandboxedResumeReader Reader(ReadingOptions options) => new(options, TimeProvider.System, NullLogger<SandboxedResumeReader>.Instance);
}
