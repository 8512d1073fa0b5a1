using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

namespace HireFlux.Testing;

/// <summary>A virtual host of its own on the run's RabbitMQ, deleted afterwards with all its queues.</summary>
public sealed class TestVirtualHost : IAsyncDisposable
{
    private readonly HttpClient _management;

    private TestVirtualHost(HttpClient management, Uri uri, string name)
    {
        _management = management;
        Uri = uri;
        Name = name;
    }

    /// <summary>AMQP URI with credentials and the virtual host.</summary>
    public Uri Uri { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Creates it.</summary>
    public static async Task<TestVirtualHost> CreateAsync()
    {
        var servers = await TestServers.GetAsync();
        var name = $"test-{Guid.CreateVersion7():N}";
        var user = System.Uri.UnescapeDataString(servers.RabbitMq.UserInfo.Split(':')[0]);
        var management = new HttpClient { BaseAddress = new UriBuilder(servers.RabbitMqManagement) { UserName = string.Empty, Password = string.Empty }.Uri };
        management.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes(System.Uri.UnescapeDataString(servers.RabbitMq.UserInfo))));
        (await management.PutAsync($"api/vhosts/{name}", null)).EnsureSuccessStatusCode();
        (await management.PutAsJsonAsync($"api/permissions/{name}/{user}", new { configure = ".*", write = ".*", read = ".*" })).EnsureSuccessStatusCode();
        return new TestVirtualHost(management, new UriBuilder(servers.RabbitMq) { Path = name }.Uri, name);
    }

    /// <summary>Messages ready in a queue, as the broker counted them within the last five seconds; null when there is no such queue.</summary>
    public async Task<long?> ReadyAsync(string queue)
    {
        using var response = await _management.GetAsync($"api/queues/{Name}/{System.Uri.EscapeDataString(queue)}");
        if (!response.IsSuccessStatusCode)
        {
            return null;
        }

        var totals = await response.Content.ReadFromJsonAsync<Dictionary<string, System.Text.Json.JsonElement>>();
        return totals!.TryGetValue("messages_ready", out var ready) ? ready.GetInt64() : 0;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _management.DeleteAsync($"api/vhosts/{Name}");
        _management.Dispose();
    }
}
