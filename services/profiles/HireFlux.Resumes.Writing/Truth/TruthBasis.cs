using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>The facts that a text may speak of.</summary>
public sealed class TruthBasis
{
    private readonly Func<IReadOnlyList<Token>, IReadOnlySet<string>, int> _months;

    internal TruthBasis(IReadOnlyList<FactText> facts, IReadOnlySet<string> contacts, IReadOnlySet<string> listedSkills, Func<IReadOnlyList<Token>, IReadOnlySet<string>, int> months)
    {
        Facts = facts;
        Contacts = contacts;
        ListedSkills = listedSkills;
        _months = months;
        Keys = Union(fact => fact.Keys);
        Words = Union(fact => fact.Words);
        KindWords = Union(fact => fact.KindWords);
        Pairs = Union(fact => fact.Pairs);
        Skills = Union(fact => fact.Skills);
        Degrees = Union(fact => fact.Degrees);
        Quantities = [.. facts.SelectMany(fact => fact.Quantities)];
        HasGroups = facts.Select(fact => fact.Origin.Group).OfType<string>().Distinct().Skip(1).Any();
    }

    internal IReadOnlyList<FactText> Facts { get; }

    internal IReadOnlySet<string> Contacts { get; }

    /// <summary>Ids of the skills that the person lists, whether or not these facts name them.</summary>
    internal IReadOnlySet<string> ListedSkills { get; }

    internal IReadOnlySet<string> Keys { get; }

    internal IReadOnlySet<string> Words { get; }

    internal IReadOnlySet<string> KindWords { get; }

    internal IReadOnlySet<string> Pairs { get; }

    internal IReadOnlySet<string> Skills { get; }

    internal IReadOnlySet<string> Degrees { get; }

    internal IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>Whether the facts are of more than one job, study, project, language or certificate.</summary>
    internal bool HasGroups { get; }

    /// <summary>Everything that a master resume says.</summary>
    /// <param name="master">The resume.</param>
    /// <param name="alsoAllowed">Other texts that may be spoken of, such as the company and title of the posting a letter answers.</param>
    /// <param name="today">The month that jobs which go on are counted to; without it they count to the latest date of the resume.</param>
    public static TruthBasis Of(ResumeData master, IEnumerable<string>? alsoAllowed = null, PartialDate? today = null) =>
        new MasterFacts(master, today).All(alsoAllowed);

    /// <summary>Months worked in the jobs whose own lines have all these words and skills.</summary>
    internal int MonthsWith(IReadOnlyList<Token> words, IReadOnlySet<string> skills) => _months(words, skills);

    private HashSet<string> Union(Func<FactText, IEnumerable<string>> of) => Facts.SelectMany(of).ToHashSet(StringComparer.Ordinal);
}
