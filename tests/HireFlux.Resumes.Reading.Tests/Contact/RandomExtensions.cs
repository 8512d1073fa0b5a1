namespace HireFlux.Resumes.Reading.Tests.Contact;

internal static class RandomExtensions
{
    public static T Of<T>(this Random random, params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public static bool Chance(this Random random, double share) => random.NextDouble() < share;

    /// <summary>'#' becomes a digit, '@' a capital letter, after which nothing else changes.</summary>
    public static string Fill(this Random random, string pattern) =>
        string.Concat(pattern.Select(c => c is '#' ? (char)('0' + random.Next(10)) : c is '@' ? "ABDEFGHJLNPQRSTUWXYZ"[random.Next(20)] : c));

    /// <summary>A name nobody bears, which no list can hold.</summary>
    public static string Invented(this Random random, int syllables) => Capital(string.Concat(Enumerable.Range(0, syllables)
        .Select(_ => random.Of("b", "br", "d", "dr", "f", "g", "gr", "h", "j", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "w", "z", "sh", "th") + random.Of("a", "e", "i", "o", "u", "ai", "ei", "á", "ö") + random.Of("", "", "", "n", "r", "l", "s", "k", "nd", "m"))));

    public static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
