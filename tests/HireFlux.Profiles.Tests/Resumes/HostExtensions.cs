using HireFlux.Profiles.Files;
using HireFlux.Testing;
using Npgsql;

namespace HireFlux.Profiles.Tests.Resumes;

internal static class HostExtensions
{
    /// <summary>Where the folder store keeps a file: one path, or none.</summary>
    public static string[] FilesOf(this ProfilesHost host, byte[] file) =>
        Directory.GetFiles(host.Files, $"*{ContentHash.Of(file).Hex}*", SearchOption.AllDirectories);

    /// <summary>Waits until the remover has looked at every file that was released.</summary>
    public static Task NothingToRemoveAsync(this ProfilesHost host) => Eventually.TrueAsync(
        async () => await host.ScalarAsync("SELECT count(*) FROM stored_objects WHERE remove_after <= now() AT TIME ZONE 'UTC'") == 0,
        "no released file is left to look at");

    public static async Task<long> ScalarAsync(this ProfilesHost host, string sql)
    {
        await using var connection = new NpgsqlConnection(host.Database.ServiceConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToInt64(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken), System.Globalization.CultureInfo.InvariantCulture);
    }

    public static async Task NoContentAsync(this Task<HttpResponseMessage> sending)
    {
        using var response = await sending;
        Assert.Equal(System.Net.HttpStatusCode.NoContent, response.StatusCode);
    }
}
