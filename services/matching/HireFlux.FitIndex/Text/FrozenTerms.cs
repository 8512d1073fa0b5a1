using System.Runtime.InteropServices;

namespace HireFlux.FitIndex;

/// <summary>The terms of a text as the encoder and the tables count them; for the programs that make them.</summary>
public static class FrozenTerms
{
    /// <summary>Each term once, lower case and plural folded, in no meaningful order.</summary>
    public static IReadOnlySet<string> Of(string text) => Count(text).Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>Each term with how often it comes.</summary>
    public static IReadOnlyDictionary<string, int> Count(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in TextTokens.Read(text))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, token.Term, out _)++;
        }

        return counts;
    }
}
