using HireFlux.Jobs.Domain;
using Microsoft.Extensions.Options;

namespace HireFlux.Jobs.Connectors;

/// <summary>The only places that postings are read from: the configured boards. A source may choose among them and name no other.</summary>
internal sealed class BoardAddresses(IOptions<BoardOptions> options)
{
    /// <summary>The address of a source.</summary>
    /// <param name="kind">One of <see cref="BoardKinds"/>.</param>
    /// <param name="apiUrl">The source's choice; null for the kind's usual one.</param>
    /// <returns>Null when the choice is not a configured board, or not http(s).</returns>
    public Uri? Resolve(string kind, string? apiUrl)
    {
        var trusted = Trusted(kind);
        if (apiUrl is null)
        {
            return trusted.FirstOrDefault(IsHttp);
        }

        return Uri.TryCreate(apiUrl, UriKind.Absolute, out var chosen) ? trusted.FirstOrDefault(board => IsHttp(board) && Same(board, chosen)) : null;
    }

    /// <summary>Ports of this machine that a configured board is on: a simulator, where development has one.</summary>
    public ICollection<int> LoopbackPorts => [.. BoardKinds.All.SelectMany(Trusted).Where(board => board.IsLoopback).Select(board => board.Port)];

    private Uri[] Trusted(string kind) => kind switch
    {
        BoardKinds.Greenhouse => [options.Value.Greenhouse.BaseUrl],
        BoardKinds.Lever => [options.Value.Lever.BaseUrl, options.Value.Lever.EuBaseUrl],
        BoardKinds.Ashby => [options.Value.Ashby.BaseUrl],
        _ => [],
    };

    private static bool IsHttp(Uri address) => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    private static bool Same(Uri board, Uri chosen) =>
        Uri.Compare(board, chosen, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0
        && board.AbsolutePath.TrimEnd('/') == chosen.AbsolutePath.TrimEnd('/')
        && chosen.UserInfo.Length == 0
        && chosen.Query.Length == 0;
}
