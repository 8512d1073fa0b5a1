namespace HireFlux.Resumes.JsonResume;

/// <summary>Web addresses as documents have them: often without https.</summary>
internal static class JsonAddresses
{
    /// <summary>The absolute http(s) address, or null where the text is none.</summary>
    public static string? Read(string? text)
    {
        if (text is null || text.Any(char.IsWhiteSpace))
        {
            return null;
        }

        var address = text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}";
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Contains('.', StringComparison.Ordinal)
            ? address
            : null;
    }
}
