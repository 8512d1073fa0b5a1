using HireFlux.FitIndex;

/// <summary>Words that stand for one thing: an occupation, a skill or a group of either; each with how much it says.</summary>
internal sealed class Context
{
    public bool IsGroup { get; init; }

    public SortedDictionary<string, double> Terms { get; } = new(StringComparer.Ordinal);

    public Context Add(string text, double weight = 1)
    {
        foreach (var term in FrozenTerms.Of(text))
        {
            Terms[term] = Terms.GetValueOrDefault(term) + weight;
        }

        return this;
    }

    public Context Add(IEnumerable<Context> members)
    {
        foreach (var (term, weight) in members.SelectMany(member => member.Terms))
        {
            Terms[term] = Terms.GetValueOrDefault(term) + weight;
        }

        return this;
    }
}
