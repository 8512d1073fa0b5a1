using System.Net;
using System.Text;
using HireFlux.Jobs.Connectors;
using HireFlux.Jobs.Connectors.Lever;
using Microsoft.Extensions.Options;

namespace HireFlux.Jobs.Tests;

public sealed class LeverConnectorTests
{
    private static readonly Board s_board = new(new Uri("http://lever.example/lever/"), "acme", null, "Acme");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_site_that_ignores_skip_is_found_out_and_gives_nothing_twice()
    {
        var requests = new List<string>();
        var entries = new List<BoardEntry>();

        var failure = await Assert.ThrowsAsync<BoardUnavailableException>(async () =>
        {
            await foreach (var entry in Connector(_ => Page(0, 100), requests).ReadAsync(s_board, new BoardVisit(), Token))
            {
                entries.Add(entry);
            }
        });

        Assert.Equal(("repeated_page", 100, 2), (failure.Code, entries.Count, requests.Count));
    }

    [Fact]
    public async Task Postings_that_move_between_pages_are_given_once()
    {
        var requests = new List<string>();
        var entries = new List<BoardEntry>();
        await foreach (var entry in Connector(uri => (uri.Query.Contains("skip=0", StringComparison.Ordinal) ? Page(0, 100) : Page(95, 20)), requests).ReadAsync(s_board, new BoardVisit(), Token))
        {
            entries.Add(entry);
        }

        Assert.Equal(115, entries.Count);
        Assert.Equal(115, entries.Select(entry => entry.ExternalId).Distinct().Count());
        Assert.Equal("/lever/v0/postings/acme?mode=json&skip=100&limit=100", requests[1]);
    }

    [Fact]
    public void A_token_cannot_lead_to_another_place() =>
        Assert.Equal("http://lever.example/lever/v0/postings/..%2F..%2Fadmin%3Fx", (s_board with { Token = "../../admin?x" }).At("", "v0", "postings", "../../admin?x").AbsoluteUri);

    private static LeverConnector Connector(Func<Uri, string> answer, List<string> requests)
    {
        var http = new HttpClient(new Answers(answer, requests));
        return new LeverConnector(new BoardClient(http, new HostLimits(Options.Create(new BoardOptions()), TimeProvider.System), TimeProvider.System), Options.Create(new BoardOptions()));
    }

    private static string Page(int from, int count) => $"[{string.Join(',', Enumerable.Range(from, count).Select(i => BoardFiles.LeverPosting($"p-{i}").ToJsonString()))}]";

    private sealed class Answers(Func<Uri, string> answer, List<string> requests) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            requests.Add(request.RequestUri!.PathAndQuery);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer(request.RequestUri), Encoding.UTF8, "application/json") });
        }
    }
}
