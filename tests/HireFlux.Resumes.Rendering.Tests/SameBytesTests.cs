using System.Diagnostics;
using System.Security.Cryptography;

namespace HireFlux.Resumes.Rendering.Tests;

public sealed class SameBytesTests
{
    private const string Report = "HIREFLUX_RENDERING_DIGEST";

    [Fact]
    public async Task Two_processes_in_two_places_write_the_same_bytes()
    {
        var digest = Digest();
        Assert.Equal(digest, Digest());
        if (Environment.GetEnvironmentVariable(Report) is { Length: > 0 } report)
        {
            await File.WriteAllTextAsync(report, digest);
            return;
        }

        var path = Path.GetTempFileName();
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "HireFlux.Resumes.Rendering.Tests"), ["-class", typeof(SameBytesTests).FullName!, "-noColor"])
        {
            RedirectStandardOutput = true,
            Environment = { [Report] = path, ["TZ"] = "Pacific/Kiritimati", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" },
        };
        using var other = Process.Start(start)!;
        var output = await other.StandardOutput.ReadToEndAsync();
        await other.WaitForExitAsync();
        Assert.True(other.ExitCode == 0, output);
        Assert.Equal(digest, await File.ReadAllTextAsync(path));
        File.Delete(path);
    }

    private static string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var seed in new[] { 1, 2, 3 })
        {
            foreach (var (format, template) in Enum.GetValues<ExportFormat>().SelectMany(format => Enum.GetValues<ResumeTemplate>().Select(template => (format, template))))
            {
                hash.AppendData(ResumeRenderer.Render(People.Make(seed), format, template));
            }
        }

        return Convert.ToHexString(hash.GetCurrentHash());
    }
}
