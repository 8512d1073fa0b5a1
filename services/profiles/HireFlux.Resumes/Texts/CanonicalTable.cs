using System.Collections.Frozen;
using System.Globalization;

namespace HireFlux.Resumes.Texts;

/// <summary>What canonical.txt says: how letters come apart and together.</summary>
internal sealed class CanonicalTable(
    FrozenDictionary<char, string> parts, FrozenDictionary<(char First, char Second), char> pairs, FrozenDictionary<char, int> classes)
{
    private static readonly Lazy<CanonicalTable> _shared = new(Load);

    /// <summary>The table, read once.</summary>
    public static CanonicalTable Shared => _shared.Value;

    /// <summary>Every letter that comes apart, with all its parts.</summary>
    public IEnumerable<KeyValuePair<char, string>> Apart => parts;

    /// <summary>The letter taken apart completely, or the letter itself.</summary>
    public string Parts(char letter) => parts.TryGetValue(letter, out var found) ? found : letter.ToString();

    /// <summary>The letter that two compose to.</summary>
    public char? Pair(char first, char second) => pairs.TryGetValue((first, second), out var found) ? found : null;

    /// <summary>The canonical combining class, 0 to 240; 0 for letters that stand by themselves.</summary>
    public int Class(char letter) => letter < '\u0300' ? 0 : classes.GetValueOrDefault(letter);

    private static CanonicalTable Load()
    {
        using var stream = typeof(CanonicalTable).Assembly.GetManifestResourceStream("HireFlux.Resumes.Texts.canonical.txt")
            ?? throw new InvalidOperationException("canonical.txt is not embedded.");
        using var lines = new StreamReader(stream);
        var direct = new Dictionary<char, string>();
        var pairs = new Dictionary<(char, char), char>();
        var classes = new Dictionary<char, int>();
        while (lines.ReadLine() is { } line)
        {
            var words = line.Split(' ');
            if (words[0] == "c")
            {
                for (int letter = Code(words[1]), last = Code(words[2]); letter <= last; letter++)
                {
                    classes[(char)letter] = int.Parse(words[3], CultureInfo.InvariantCulture);
                }
            }
            else if (words[0] is "d" or "x")
            {
                var whole = Code(words[1]);
                direct[whole] = string.Concat(words.Skip(3).Select(Code));
                if (words[0] == "d")
                {
                    pairs[(Code(words[3]), Code(words[4]))] = whole;
                }
            }
        }

        var all = direct.Keys.ToDictionary(letter => letter, letter => Split(letter, direct));
        return new CanonicalTable(all.ToFrozenDictionary(), pairs.ToFrozenDictionary(), classes.ToFrozenDictionary());
    }

    private static string Split(char letter, Dictionary<char, string> direct) =>
        direct.TryGetValue(letter, out var parts) ? string.Concat(parts.Select(part => Split(part, direct))) : letter.ToString();

    private static char Code(string hex) => (char)ushort.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
