namespace HireFlux.Matching.Facts;

/// <summary>Cuts quotations that stay findable: always an unchanged piece of one line of the text.</summary>
internal static class Quotation
{
    private const int Longest = 160;

    /// <summary>The line around a span, or the words around it where the line is long. Spans outside the text give an empty quotation.</summary>
    public static string Around(string text, int start, int length)
    {
        if (start < 0 || length <= 0 || start > text.Length - length)
        {
            return "";
        }

        var end = start + length;
        var from = text.AsSpan(0, start).LastIndexOfAny('\n', '\r') + 1;
        var to = text.AsSpan(end).IndexOfAny('\n', '\r') is var rest && rest >= 0 ? end + rest : text.Length;
        if (to - from > Longest)
        {
            var room = Math.Max(0, (Longest - length) / 2);
            from = start - from > room ? AfterBlank(text, start - room, start) : from;
            to = to - end > room ? BeforeBlank(text, end, end + room) : to;
        }

        return text[from..to].Trim();
    }

    private static int AfterBlank(string text, int from, int start)
    {
        var blank = text.AsSpan(from, start - from).IndexOf(' ');
        return blank < 0 ? start : from + blank + 1;
    }

    private static int BeforeBlank(string text, int end, int to)
    {
        var blank = text.AsSpan(end, to - end).LastIndexOf(' ');
        return blank < 0 ? end : end + blank;
    }
}
