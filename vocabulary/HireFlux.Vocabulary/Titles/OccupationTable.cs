namespace HireFlux.Vocabulary;

/// <summary>
/// The labels of occupations.tsv, indexed by word. A title is as close to a label as the weight of the words they share is great beside that of
/// the words of both (Dice's coefficient); a word weighs by its rarity among the labels (inverse document frequency).
/// </summary>
internal sealed class OccupationTable
{
    private static readonly Lazy<OccupationTable> Embedded = new(() => new OccupationTable());
    private readonly List<(Occupation Occupation, double Weight)> _labels = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _weights;
    private readonly double _unknown;

    private OccupationTable()
    {
        var words = new List<IReadOnlyCollection<string>>();
        foreach (var row in EmbeddedTable.Rows(EmbeddedTable.Text("occupations.tsv"), 4))
        {
            var occupation = new Occupation(row[0], row[1], row[2]);
            foreach (var label in EmbeddedTable.Parts(row[3]).Prepend(row[2]))
            {
                words.Add(Words(TitleNormalizer.Tokens(label)));
                _labels.Add((occupation, 0));
            }
        }

        for (var i = 0; i < words.Count; i++)
        {
            foreach (var word in words[i])
            {
                (_byWord.TryGetValue(word, out var labels) ? labels : _byWord[word] = []).Add(i);
            }
        }

        _weights = _byWord.ToDictionary(pair => pair.Key, pair => Math.Log(1 + ((double)_labels.Count / pair.Value.Count)), StringComparer.Ordinal);
        _unknown = _weights.Values.Average();
        for (var i = 0; i < words.Count; i++)
        {
            _labels[i] = (_labels[i].Occupation, words[i].Sum(word => _weights[word]));
        }
    }

    public static OccupationTable Default => Embedded.Value;

    public IReadOnlyList<Occupation> Occupations => [.. _labels.Select(label => label.Occupation).Distinct()];

    /// <summary>The occupation with the closest label; of equals the first of the table, preferred labels first. Null when no word is shared.</summary>
    /// <param name="tokens">Of the title.</param>
    public (Occupation? Occupation, double Closeness) Closest(IReadOnlyList<string> tokens)
    {
        var words = Words(tokens);
        var shared = new Dictionary<int, double>();
        foreach (var word in words.Where(_byWord.ContainsKey))
        {
            foreach (var label in _byWord[word])
            {
                shared[label] = shared.GetValueOrDefault(label) + _weights[word];
            }
        }

        var total = words.Sum(word => _weights.GetValueOrDefault(word, _unknown));
        var (best, closeness) = (-1, 0.0);
        foreach (var (label, weight) in shared)
        {
            var value = 2 * weight / (total + _labels[label].Weight);
            if (value > closeness || (value == closeness && label < best))
            {
                (best, closeness) = (label, value);
            }
        }

        return best < 0 ? (null, 0) : (_labels[best].Occupation, closeness);
    }

    /// <summary>Plurals are the same word.</summary>
    private static HashSet<string> Words(IEnumerable<string> tokens) =>
        [.. tokens.Select(word => word is [.., _, _, _, not 's', 's'] ? word[..^1] : word)];
}
