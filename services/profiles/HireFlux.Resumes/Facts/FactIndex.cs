namespace HireFlux.Resumes.Facts;

/// <summary>Every fact of a resume, by id.</summary>
public sealed class FactIndex
{
    private readonly Dictionary<string, Fact> _byId;

    private FactIndex(IReadOnlyList<Fact> facts)
    {
        Facts = facts;
        _byId = facts.DistinctBy(fact => fact.Id).ToDictionary(fact => fact.Id, StringComparer.Ordinal);
    }

    /// <summary>The facts in the order of the resume.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Reads the facts of a master resume.</summary>
    public static FactIndex Of(ResumeData master)
    {
        ArgumentNullException.ThrowIfNull(master);
        return new FactIndex([.. FactReader.Read(master)]);
    }

    /// <summary>The fact with this id, or null.</summary>
    public Fact? Get(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The fact of an item of a list of the master, such as the third of /experience; null where it says nothing.</summary>
    public Fact? At(FactKind kind, string list, int index) => Facts.FirstOrDefault(fact => fact.Kind == kind && fact.IndexIn(list) == index);
}
