namespace HireFlux.FitIndex;

/// <summary>Cuts quotations that stay findable: always an unchanged piece of the text.</summary>
internal static class Quote
{
    /// <summary>Longest quotation that is cut here, in characters.</summary>
    public const int Longest = 160;

    /// <summary>The line around a word, or the words around it where the line is long.</summary>
    public static string Around(string text, int start, int length)
    {
        var from = text.LastIndexOf('\n', Math.Max(0, start - 1), Math.Max(0, start)) + 1;
        var to = text.IndexOfAny(['\n', '\r'], start + length);
        to = to < 0 ? text.Length : to;
        if (to - from > Longest)
        {
            var half = Math.Max(0, (Longest - length) / 2);
            var near = Math.Max(from, start - half);
            var far = Math.Min(to, start + length + half);
            from = near == from ? from : Math.Min(start, NextBlank(text, near, start) + 1);
            to = far == to ? to : Math.Max(start + length, text.LastIndexOf(' ', far - 1, far - start - length));
        }

        return text[from..to].Trim();
    }

    /// <summary>The first line of a quotation, cut after a word when longer than the longest.</summary>
    public static string Shortened(string quote)
    {
        var trimmed = quote.AsSpan().Trim();
        var end = trimmed.IndexOfAny('\n', '\r');
        trimmed = end < 0 ? trimmed : trimmed[..end].TrimEnd();
        if (trimmed.Length <= Longest)
        {
            return trimmed.ToString();
        }

        var cut = trimmed[..Longest].LastIndexOf(' ');
        cut = cut > 0 ? cut : char.IsHighSurrogate(trimmed[Longest - 1]) ? Longest - 1 : Longest;
        return trimmed[..cut].TrimEnd().ToString();
    }

    private static int NextBlank(string text, int from, int before)
    {
        var blank = text.IndexOf(' ', from, before - from);
        return blank < 0 ? before - 1 : blank;
    }
}
