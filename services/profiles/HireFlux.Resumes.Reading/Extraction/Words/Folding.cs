namespace HireFlux.Resumes.Reading.Extraction.Words;

/// <summary>Text as words are looked for: lower case, without accents, one kind of dash, apostrophe and space; one character to one, so offsets survive.</summary>
internal static class Folding
{
    // Normalisation and casing tables of the platform are not there under invariant globalisation beyond simple case mapping.
    private static readonly Dictionary<char, char> Letters = Map();

    public static string Fold(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = Fold(source[i]);
        }
    });

    /// <summary>The words of a text, folded, with single spaces between and one at either end, for finding phrases in.</summary>
    public static string Padded(string text)
    {
        var words = Fold(text).Split([' ', ',', ';', '(', ')', '|', '"', ':', '!', '?', '[', ']', '/', '•', '·', '。', '、', '，', '：'], StringSplitOptions.RemoveEmptyEntries);
        return $" {string.Join(' ', words.Select(word => word.Trim('-', '\'', '*', '~')).Where(word => word.Length > 0))} ";
    }

    private static char Fold(char c)
    {
        var unified = c switch
        {
            <= '~' => c is '\t' or '\r' or '\n' ? ' ' : c,
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            '\u2018' or '\u2019' or '\u02BC' or '\u2032' => '\'',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\u301C' or '\uFF5E' => '-',
            'İ' => 'i',
            _ => char.IsWhiteSpace(c) ? ' ' : c,
        };
        var lower = char.ToLowerInvariant(unified);
        return lower <= '~' ? lower : Letters.GetValueOrDefault(lower, lower);
    }

    private static Dictionary<char, char> Map()
    {
        var groups = new (string Accented, char Plain)[]
        {
            ("àáâãäåāăąấầẩẫậắằẳẵặạảǎ", 'a'), ("çćčċ", 'c'), ("ďđð", 'd'), ("èéêëēėęěếềểễệẹẻẽ", 'e'), ("ğģġ", 'g'), ("ħ", 'h'), ("ìíîïīįıịỉĩ", 'i'), ("ķ", 'k'),
            ("łĺľļ", 'l'), ("ñńňņ", 'n'), ("òóôõöøōőốồổỗộơớờởỡợọỏ", 'o'), ("řŕ", 'r'), ("śšşș", 's'), ("ťţț", 't'), ("ùúûüūůűųưứừửữựụủũ", 'u'),
            ("ýÿỳỵỷỹ", 'y'), ("źżž", 'z'), ("ά", 'α'), ("έ", 'ε'), ("ή", 'η'), ("ίϊΐ", 'ι'), ("ό", 'ο'), ("ύϋΰ", 'υ'), ("ώ", 'ω'), ("ς", 'σ'), ("ё", 'е'), ("й", 'и'),
        };
        return groups.SelectMany(group => group.Accented.Select(c => (c, group.Plain))).ToDictionary(pair => pair.c, pair => pair.Plain);
    }
}
