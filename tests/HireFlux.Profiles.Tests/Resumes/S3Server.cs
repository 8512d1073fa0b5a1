using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using HireFlux.Profiles.Files;
using HireFlux.Profiles.Tests.Resumes;
using HireFlux.Testing;

[assembly: AssemblyFixture(typeof(S3Server))]

namespace HireFlux.Profiles.Tests.Resumes;

/// <summary>s3rver from npm, which speaks S3 without a cloud. Installed beside the tests the first time.</summary>
public sealed class S3Server : IAsyncLifetime
{
    // The keys that s3rver knows.
    private const string Key = "S3RVER";
    private readonly string _home = Path.Combine(AppContext.BaseDirectory, "s3rver");
    private readonly string _data = Directory.CreateTempSubdirectory("hireflux-s3").FullName;
    private Process? _process;

    public Uri Address { get; private set; } = null!;

    internal S3Options Options(string bucket) => new() { ServiceUrl = Address.AbsoluteUri, Bucket = bucket, AccessKey = Key, SecretKey = Key };

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Path.Combine(_home, "node_modules", ".package-lock.json")))
        {
            await RunAsync("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }

        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        _process = Start("node", Path.Combine("node_modules", "s3rver", "bin", "s3rver.js"), "-d", _data, "-a", "127.0.0.1", "-p", $"{Address.Port}", "-s");
        using var client = new HttpClient();
        await Eventually.TrueAsync(
            async () =>
            {
                try
                {
                    using var response = await client.GetAsync(Address);
                    return true;
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            },
            "s3rver answers");
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        Directory.Delete(_data, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await process.WaitForExitAsync(deadline.Token);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} in {_home} ended with {process.ExitCode}");
    }

    private Process Start(string program, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _home, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
