using System.Text;

namespace HireFlux.Vocabulary;

/// <summary>Folds names of places: lower case, without accents, dots and apostrophes, with single spaces.</summary>
internal static class PlaceName
{
    // String normalization is not relied on: it needs ICU data, and these are the letters the tables and postings use.
    private static readonly Dictionary<char, char> Letters = Map();

    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var raw in name)
        {
            var c = Characters.Fold(raw);
            if (c is '.' or '\'')
            {
                continue;
            }

            folded.Append(c is '-' or '_' ? ' ' : Letters.GetValueOrDefault(c, c));
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static Dictionary<char, char> Map()
    {
        var groups = new (string Accented, char Plain)[]
        {
            ("àáâãäåāăą", 'a'), ("çćč", 'c'), ("ďđ", 'd'), ("èéêëēėęě", 'e'), ("ğģ", 'g'), ("ìíîïīįı", 'i'), ("ķ", 'k'), ("łĺľļ", 'l'),
            ("ñńňņ", 'n'), ("òóôõöøōő", 'o'), ("řŕ", 'r'), ("śšşșß", 's'), ("ťţț", 't'), ("ùúûüūůűų", 'u'), ("ýÿ", 'y'), ("źżž", 'z'),
        };
        return groups.SelectMany(group => group.Accented.Select(c => (c, group.Plain))).ToDictionary(pair => pair.c, pair => pair.Plain);
    }
}
