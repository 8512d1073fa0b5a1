namespace HireFlux.Identity.Domain;

/// <summary>
/// What passes for an e-mail address: RFC 5321's lengths, one @, a domain with a dot. Whether it exists, only a mail can show.
/// </summary>
internal static class EmailAddress
{
    public const int MaxLength = 254;
    private const int MaxLocalLength = 64;
    private const int MaxLabelLength = 63;

    public static bool IsValid(string email)
    {
        var at = email.IndexOf('@', StringComparison.Ordinal);
        if (email.Length > MaxLength || at is < 1 or > MaxLocalLength || at != email.LastIndexOf('@'))
        {
            return false;
        }

        var local = email.AsSpan(0, at);
        return IsPlain(local) && local[0] != '.' && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal) && IsDomain(email[(at + 1)..]);
    }

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character) || char.IsSurrogate(character) || "\"(),:;<>[\\]".Contains(character, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDomain(string domain)
    {
        var labels = domain.Split('.');
        return labels.Length > 1 && labels.All(label =>
            label.Length is > 0 and <= MaxLabelLength && label[0] != '-' && label[^1] != '-'
            && label.All(character => char.IsLetterOrDigit(character) || character == '-'));
    }
}
