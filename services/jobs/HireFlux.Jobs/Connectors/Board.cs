namespace HireFlux.Jobs.Connectors;

/// <summary>The board to read.</summary>
/// <param name="Address">One of the configured boards.</param>
/// <param name="Token">Greenhouse's board token, Lever's site, Ashby's board name.</param>
/// <param name="Company">The employer as registered; null when it is left to the board.</param>
/// <param name="Name">The source's name: the employer's, where nothing else is known.</param>
internal sealed record Board(Uri Address, string Token, string? Company, string Name)
{
    /// <summary>An address on the board's host; the parts are escaped, so a token cannot lead elsewhere.</summary>
    public Uri At(string query, params ReadOnlySpan<string> segments)
    {
        var path = Address.AbsoluteUri.TrimEnd('/');
        foreach (var segment in segments)
        {
            path = $"{path}/{Uri.EscapeDataString(segment)}";
        }

        return new Uri(path + query);
    }
}
