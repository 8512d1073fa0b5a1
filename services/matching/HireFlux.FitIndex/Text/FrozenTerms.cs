namespace HireFlux.FitIndex;

/// <summary>The terms of a text as the encoder and the tables count them; for the program that makes the tables.</summary>
public static class FrozenTerms
{
    /// <summary>Each term once, lower case and plural folded, in no meaningful order.</summary>
    public static IReadOnlySet<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextTokens.Read(text).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
    }
}
