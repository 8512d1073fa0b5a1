namespace HireFlux.Resumes.Rendering.Content;

/// <summary>The head of a document: who it is and how to reach them.</summary>
internal static class ContactPieces
{
    private const string Scheme = "https://";

    public static IReadOnlyList<Block> Header(ResumeData person)
    {
        var blocks = new List<Block>();
        Add(blocks, BlockKind.Name, person.Name);
        Add(blocks, BlockKind.Headline, person.Headline);
        var pieces = Pieces(person).ToList();
        if (pieces.Count > 0)
        {
            blocks.Add(new Block(BlockKind.Contact, pieces));
        }

        return blocks;
    }

    private static IEnumerable<Piece> Pieces(ResumeData person)
    {
        if (CleanText.Line(person.Email) is { } email)
        {
            yield return new Piece(email, email.Contains('@', StringComparison.Ordinal) && !email.Contains(' ', StringComparison.Ordinal) ? $"mailto:{email}" : null);
        }

        if (CleanText.Line(person.Phone) is { } phone)
        {
            yield return new Piece(phone, person.PhoneE164 is { } number ? $"tel:{number}" : null);
        }

        if (CleanText.Line(person.Location) is { } location)
        {
            yield return new Piece(location);
        }

        foreach (var link in person.Links)
        {
            if (CleanText.Line(link.Url) is { } url)
            {
                yield return Labelled(Link(url), CleanText.Line(link.Label));
            }
        }
    }

    /// <summary>An address as people write it, without https and a trailing slash, clickable when it is one.</summary>
    public static Piece Link(string url)
    {
        var isAddress = Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
        return isAddress ? new Piece(Shown(url), url.All(letter => letter is > ' ' and <= '~') ? url : uri!.AbsoluteUri) : new Piece(url);
    }

    private static string Shown(string url)
    {
        var shown = url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? url[Scheme.Length..] : url;
        return shown.TrimEnd('/') is { Length: > 0 } some ? some : url;
    }

    /// <summary>"Portfolio: example.org", but not "GitHub: github.com": that address says it itself.</summary>
    private static Piece Labelled(Piece piece, string? label) => label is null || IsHost(piece.Text, label) ? piece : piece with { Text = $"{label}: {piece.Text}" };

    private static bool IsHost(string address, string label)
    {
        var host = address.Split('/')[0];
        host = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
        return host.Split('.')[0].Equals(label, StringComparison.OrdinalIgnoreCase);
    }

    private static void Add(List<Block> blocks, BlockKind kind, string? text)
    {
        if (CleanText.Line(text) is { } line)
        {
            blocks.Add(new Block(kind, line));
        }
    }
}
