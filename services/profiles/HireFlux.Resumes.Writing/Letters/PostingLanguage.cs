namespace HireFlux.Resumes.Writing.Letters;

/// <summary>Whether a posting is in English, by its commonest words: for texts that come without a language.</summary>
internal static class PostingLanguage
{
    private const int Sample = 20_000;
    private const int FewestWords = 30;

    private static readonly HashSet<string> English = new(
        "the and of to in for with you we our your is are will on as be that this have from or at a an by it who what".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>English running text is to a third made of these words; lists of requirements hardly fall under a tenth, other languages stay well below.</summary>
    private const double Share = 0.08;

    /// <summary>True for English, and for texts too short to say.</summary>
    public static bool IsEnglish(Posting posting)
    {
        if (posting.Language is { Length: > 0 } known)
        {
            return known.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        }

        var text = posting.Text.Length > Sample ? posting.Text[..Sample] : posting.Text;
        var letters = text.Where(char.IsLetter).ToList();
        if (letters.Count(letter => letter >= '\u0250') * 2 > letters.Count)
        {
            return false;
        }

        var words = text.Split([' ', '\n', '\r', '\t', ',', '.', ':', ';', '(', ')', '/', '!', '?', '"'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length < FewestWords || words.Count(English.Contains) >= words.Length * Share;
    }
}
