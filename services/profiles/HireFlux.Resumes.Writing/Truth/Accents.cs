namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Letters without their accents.</summary>
internal static class Accents
{
    private static readonly Dictionary<string, string> Letters = Read();

    /// <summary>The plain letter or letters, in the same case; the character itself where it has none.</summary>
    public static string Plain(string character) => Letters.GetValueOrDefault(character, character);

    private static Dictionary<string, string> Read()
    {
        var letters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cells in Lexicon.Lines("accents.tsv").Select(line => line.Split('\t')))
        {
            foreach (var letter in cells[1])
            {
                letters.TryAdd(letter.ToString(), cells[0]);
                letters.TryAdd(char.ToUpperInvariant(letter).ToString(), cells[0].ToUpperInvariant());
            }
        }

        return letters;
    }
}
