namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Finds words in a text that are no part of longer ones.</summary>
internal static class WholeWords
{
    /// <summary>Where the words first stand, in any case; −1 where they don't.</summary>
    public static int IndexOf(string text, ReadOnlySpan<char> words)
    {
        for (var from = 0; from <= text.Length - words.Length;)
        {
            var next = text.AsSpan(from).IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (next < 0)
            {
                return -1;
            }

            var (start, end) = (from + next, from + next + words.Length);
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return start;
            }

            from = start + 1;
        }

        return -1;
    }
}
