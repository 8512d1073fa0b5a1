namespace HireFlux.Vocabulary;

/// <summary>
/// The labels of occupations.tsv, indexed by word. A title is as close to a label as the weight of the words they share is great beside that of
/// the words of both (Dice's coefficient); a word weighs by its rarity among the labels (inverse document frequency). English puts what somebody
/// is last: a label that ends in another word ("nurse", "nurse assistant") is another trade and comes after those of this one.
/// </summary>
internal sealed class OccupationTable
{
    private static readonly Lazy<OccupationTable> Embedded = new(() => new OccupationTable());
    private const double OtherTrade = 0.6;
    private const double Rounding = 1e-9;

    private readonly List<(Occupation Occupation, string Trade, bool IsPreferred, double Weight)> _labels = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _weights;
    private readonly double _unknown;

    private OccupationTable()
    {
        var words = new List<List<string>>();
        foreach (var row in EmbeddedTable.Rows(EmbeddedTable.Text("occupations.tsv"), 4))
        {
            var occupation = new Occupation(row[0], row[1], row[2]);
            foreach (var label in EmbeddedTable.Parts(row[3]).Prepend(row[2]))
            {
                var tokens = Words(TitleNormalizer.Tokens(label));
                words.Add(tokens);
                _labels.Add((occupation, tokens.LastOrDefault(""), label == occupation.Label, 0));
            }
        }

        for (var i = 0; i < words.Count; i++)
        {
            foreach (var word in words[i].Distinct())
            {
                (_byWord.TryGetValue(word, out var labels) ? labels : _byWord[word] = []).Add(i);
            }
        }

        _weights = _byWord.ToDictionary(pair => pair.Key, pair => Math.Log(1 + ((double)_labels.Count / pair.Value.Count)), StringComparer.Ordinal);
        _unknown = _weights.Values.Average();
        for (var i = 0; i < words.Count; i++)
        {
            var label = _labels[i];
            label.Weight = words[i].Distinct().Sum(word => _weights[word]);
            _labels[i] = label;
        }
    }

    public static OccupationTable Default => Embedded.Value;

    public IReadOnlyList<Occupation> Occupations => [.. _labels.Select(label => label.Occupation).Distinct()];

    /// <summary>The occupation with the closest label; of equals a preferred label's, else the first of the table. Null when no word is shared.</summary>
    /// <param name="tokens">Of the title.</param>
    /// <param name="trade">The last word of the title's head: what somebody is.</param>
    public (Occupation? Occupation, double Closeness) Closest(IReadOnlyList<string> tokens, string trade)
    {
        var words = Words(tokens).Distinct().ToList();
        trade = Singular(trade);
        var shared = new Dictionary<int, double>();
        foreach (var word in words.Where(_byWord.ContainsKey))
        {
            foreach (var label in _byWord[word])
            {
                shared[label] = shared.GetValueOrDefault(label) + _weights[word];
            }
        }

        var total = words.Sum(word => _weights.GetValueOrDefault(word, _unknown));
        var (best, bestValue) = (-1, 0.0);
        foreach (var (label, weight) in shared)
        {
            var value = Closeness(label, weight, total) * (_labels[label].Trade == trade ? 1 : OtherTrade);
            if (value > bestValue + Rounding || (best >= 0 && value > bestValue - Rounding && Rank(label).CompareTo(Rank(best)) < 0))
            {
                (best, bestValue) = (label, value);
            }
        }

        return best < 0 ? (null, 0) : (_labels[best].Occupation, Closeness(best, shared[best], total));
    }

    private double Closeness(int label, double shared, double total) => 2 * shared / (total + _labels[label].Weight);

    private (bool IsOther, int Place) Rank(int label) => (!_labels[label].IsPreferred, label);

    private static List<string> Words(IEnumerable<string> tokens) => [.. tokens.Select(Singular)];

    /// <summary>Plurals are the same word.</summary>
    private static string Singular(string word) => word is [.., _, _, _, not 's', 's'] ? word[..^1] : word;
}
