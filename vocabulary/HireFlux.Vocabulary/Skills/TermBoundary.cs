namespace HireFlux.Vocabulary;

/// <summary>Where a term may begin and end, so that C, C#, C++ and R stay apart from each other and from R&amp;D and C-level.</summary>
internal static class TermBoundary
{
    private const int ShortTerm = 3;
    private static readonly string[] TopLevelDomains = ["com", "org", "io", "dev", "edu", "gov"];

    /// <summary>Whether text[start..end] stands by itself.</summary>
    public static bool Holds(string text, int start, int end) => Begins(text, start, end - start) && Ends(text, end, end - start);

    /// <summary>Whether a term of any length can begin at text[start].</summary>
    public static bool MayBegin(string text, int start) => start == 0 || !(Characters.IsWord(text[start - 1]) || text[start - 1] == '@');

    private static bool Begins(string text, int start, int length)
    {
        if (start == 0 || !MayBegin(text, start))
        {
            return start == 0;
        }

        var previous = text[start - 1];

        // "foo.js" is not JavaScript, but "our team.Python" is a lost space.
        var joined = start > 1 && Characters.IsWord(text[start - 2]);
        return (previous != '.' || !joined || length > ShortTerm)
            && (length > 1 || !(joined && previous is '-' or '&' or '\'' or '\u2019' or '+' or '#'));
    }

    private static bool Ends(string text, int end, int length)
    {
        if (end == text.Length)
        {
            return true;
        }

        var last = text[end - 1];
        var next = text[end];
        var after = end + 1 < text.Length ? text[end + 1] : ' ';
        if (!Characters.IsWord(last))
        {
            // "C++17" is C++; "C#x" is nothing.
            return next is not ('+' or '#') && (char.IsDigit(next) || !Characters.IsWord(next));
        }

        if (Characters.IsWord(next) || (next == '+' && (length <= 2 || after == '+')) || (next == '#' && length <= 2))
        {
            return false;
        }

        if (next == '.' && Characters.IsWord(after))
        {
            return length > ShortTerm && !IsDomain(text.AsSpan(end + 1));
        }

        return length > 1 || !(next == '&' || (next is '-' or '\'' or '\u2019' && Characters.IsWord(after)));
    }

    private static bool IsDomain(ReadOnlySpan<char> rest)
    {
        foreach (var domain in TopLevelDomains)
        {
            if (rest.StartsWith(domain, StringComparison.OrdinalIgnoreCase)
                && (rest.Length == domain.Length || !Characters.IsWord(rest[domain.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
