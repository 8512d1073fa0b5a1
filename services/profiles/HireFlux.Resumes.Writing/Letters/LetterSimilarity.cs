using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>
/// How much of a letter stands in another: both are cut into runs of four words (folded, in lower case, with title, employer and the
/// person's name masked) and the share of the smaller set that the larger one has too is taken. Containment, not Jaccard: a short letter
/// that stands whole inside a long one is a repetition, which Jaccard would dilute.
/// </summary>
public static class LetterSimilarity
{
    /// <summary>
    /// Beyond this two letters count as the same. One half is what Broder (1997, "On the resemblance and containment of documents") clusters
    /// the web by as "roughly the same"; below it, less than every second phrase has been read before.
    /// </summary>
    public const double Bound = 0.5;

    private const int Words = 4;

    /// <summary>0 (nothing in common) to 1 (one stands whole in the other).</summary>
    /// <param name="letter">One.</param>
    /// <param name="other">The other.</param>
    /// <param name="name">The person's name, which signs both.</param>
    public static double Of(EarlierLetter letter, EarlierLetter other, string? name = null) => Share(Shingles(letter, name), Shingles(other, name));

    internal static double Share(HashSet<string> one, HashSet<string> two)
    {
        var smaller = Math.Min(one.Count, two.Count);
        return smaller == 0 ? 0 : (double)one.Count(two.Contains) / smaller;
    }

    internal static HashSet<string> Shingles(EarlierLetter letter, string? name)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var words = Normalized(letter.Text);
        foreach (var mask in new[] { letter.Title, letter.Company, name }.Select(mask => Normalized(LetterText.Short(mask))).Where(mask => mask.Count > 0))
        {
            Mask(words, mask);
        }

        return [.. Enumerable.Range(0, Math.Max(0, words.Count - Words + 1)).Select(start => string.Join(' ', words.GetRange(start, Words)))];
    }

    private static List<string> Normalized(string text) =>
        [.. Tokenizer.Read(new FoldedText(text)).Where(token => token.Kind != TokenKind.Mark).Select(token => token.Lower)];

    private static void Mask(List<string> words, List<string> mask)
    {
        for (var at = 0; at + mask.Count <= words.Count; at++)
        {
            if (words.Skip(at).Take(mask.Count).SequenceEqual(mask))
            {
                words.RemoveRange(at, mask.Count);
                words.Insert(at, "_");
            }
        }
    }
}
