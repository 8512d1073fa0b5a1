using System.Text;

namespace HireFlux.Resumes.Texts;

/// <summary>
/// Unicode's canonical composed form (NFC). The services run with invariant globalisation, where <see cref="string.Normalize()"/> leaves
/// everything as it is: a name that a PDF spells "e" + accent would then differ from the same name typed on a keyboard.
/// </summary>
public static class CanonicalForm
{
    private const int HangulFirst = 0xAC00;
    private const int LeadFirst = 0x1100;
    private const int VowelFirst = 0x1161;
    private const int TailFirst = 0x11A7;
    private const int Vowels = 21;
    private const int Tails = 28;
    private const int HangulCount = 19 * Vowels * Tails;

    /// <summary>The composed form of <paramref name="text"/>; characters beyond U+FFFF are left as they are.</summary>
    public static string Compose(string text) => text.AsSpan().IndexOfAnyExceptInRange('\0', '\u02FF') < 0 ? text : Recompose(Decompose(text));

    private static List<char> Decompose(string text)
    {
        var table = CanonicalTable.Shared;
        var letters = new List<char>(text.Length + 8);
        var marks = 0;
        foreach (var letter in text)
        {
            foreach (var part in table.Parts(letter))
            {
                letters.Add(part);
                if (table.Class(part) != 0)
                {
                    marks++;
                    continue;
                }

                Order(letters, marks, 1, table);
                marks = 0;
            }
        }

        Order(letters, marks, 0, table);
        return letters;
    }

    // Marks on one letter go by class; those of one class keep their order (a stable sort: a hostile file may pile up thousands).
    private static void Order(List<char> letters, int marks, int after, CanonicalTable table)
    {
        if (marks < 2)
        {
            return;
        }

        var first = letters.Count - after - marks;
        var ordered = letters.GetRange(first, marks).OrderBy(table.Class).ToList();
        for (var i = 0; i < marks; i++)
        {
            letters[first + i] = ordered[i];
        }
    }

    private static string Recompose(List<char> letters)
    {
        var table = CanonicalTable.Shared;
        var composed = new StringBuilder(letters.Count);
        var starter = -1;
        var lastClass = 0;
        foreach (var letter in letters)
        {
            var @class = table.Class(letter);
            var adjacent = starter == composed.Length - 1;
            if (starter >= 0 && (adjacent || (lastClass != 0 && lastClass < @class)) && Pair(composed[starter], letter, table) is { } pair)
            {
                composed[starter] = pair;
                continue;
            }

            if (@class == 0)
            {
                starter = composed.Length;
            }

            lastClass = @class;
            composed.Append(letter);
        }

        return composed.ToString();
    }

    private static char? Pair(char first, char second, CanonicalTable table)
    {
        if (first - LeadFirst is >= 0 and < 19 && second - VowelFirst is >= 0 and < Vowels)
        {
            return (char)(HangulFirst + ((((first - LeadFirst) * Vowels) + (second - VowelFirst)) * Tails));
        }

        return first - HangulFirst is >= 0 and < HangulCount && (first - HangulFirst) % Tails == 0 && second - TailFirst is > 0 and < Tails
            ? (char)(first + (second - TailFirst))
            : table.Pair(first, second);
    }
}
