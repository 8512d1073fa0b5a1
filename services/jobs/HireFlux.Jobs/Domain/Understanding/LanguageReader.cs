using System.Buffers;
using System.Collections.Frozen;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Guesses the language of a text from its script and its commonest words.</summary>
internal static class LanguageReader
{
    private const int MaxCharacters = 20_000;
    private const int FewestWords = 8;

    private static readonly (string Language, string Words)[] s_languages =
    [
        ("en", "the and of to in for with you we our your is are will on as be that this have from or at"),
        ("de", "der die das und mit für von wir sie ist zu den im auf ein eine bei dich du unser unsere dein deine oder nicht als"),
        ("fr", "le la les des et en pour vous nous une dans avec du est sur au aux votre notre que qui sont par ce cette"),
        ("es", "el los las de y en para con una del que por se su nuestra nuestro como más es son tu al"),
        ("pt", "os as de e em para com uma do da dos das que por seu sua nosso nossa como mais é você ao na no"),
        ("it", "il gli le di e in per con una del della che si nostro nostra come più è sono nel alla lo"),
        ("nl", "de het een en van met voor je jij wij ons onze is zijn op aan bij niet als dat die ook"),
        ("pl", "i w z na do się nie jest dla oraz od przez jak lub że to nasz twoje będziesz o po"),
        ("sv", "och att det som en på är av för med till vi du den har om ett inte din vår eller"),
    ];

    /// <summary>Which of the languages have a word, by their places in the list.</summary>
    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> s_words = s_languages
        .SelectMany((language, i) => language.Words.Split(' ').Select(word => (Word: word, Language: i)))
        .GroupBy(pair => pair.Word, pair => pair.Language)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> s_separators = SearchValues.Create(" \n,.:;()/!?\"");

    /// <summary>ISO 639-1; null when unsure.</summary>
    public static string? Read(string text)
    {
        var sample = text.Length > MaxCharacters ? text[..MaxCharacters] : text;
        return FromScript(sample, out var latinOnly) is { } language ? language : latinOnly ? FromWords(sample) : null;
    }

    private static string? FromScript(string text, out bool latinOnly)
    {
        var (letters, hangul, kana, han, other) = (0, 0, 0, 0, 0);
        foreach (var character in text)
        {
            if (!char.IsLetter(character))
            {
                continue;
            }

            letters++;
            switch (character)
            {
                case >= '\uAC00' and <= '\uD7A3':
                    hangul++;
                    break;
                case >= '\u3040' and <= '\u30FF':
                    kana++;
                    break;
                case >= '\u4E00' and <= '\u9FFF':
                    han++;
                    break;
                case >= '\u0250':
                    other++;
                    break;
            }
        }

        latinOnly = letters > 0 && (hangul + kana + han + other) * 5 < letters;
        return letters == 0 ? null
            : hangul * 4 > letters ? "ko"
            : (kana + han) * 4 > letters && kana * 10 > han ? "ja"
            : han * 4 > letters ? "zh"
            : null;
    }

    private static string? FromWords(string text)
    {
        var counts = new int[s_languages.Length];
        foreach (var range in text.AsSpan().SplitAny(s_separators))
        {
            foreach (var language in s_words.TryGetValue(text.AsSpan()[range], out var languages) ? languages : [])
            {
                counts[language]++;
            }
        }

        var ranked = Enumerable.Range(0, counts.Length).OrderByDescending(language => counts[language]).Take(2).ToList();
        return counts[ranked[0]] >= FewestWords && counts[ranked[0]] >= counts[ranked[1]] * 1.5 ? s_languages[ranked[0]].Language : null;
    }
}
