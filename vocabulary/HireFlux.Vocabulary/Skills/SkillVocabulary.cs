namespace HireFlux.Vocabulary;

/// <summary>
/// The skills HireFlux knows and the matcher that finds them in text. Immutable, thread-safe, culture-invariant; the table
/// skills.tsv embedded in this assembly is its only source.
/// </summary>
public sealed class SkillVocabulary
{
    /// <summary>Text beyond this many characters is not read: no posting or résumé comes near it.</summary>
    public const int MaxTextLength = 400_000;

    private const int MaxNameLength = 200;

    /// <summary>Second look: evidence accepted in the first may carry its neighbours ("Go, Rust and Swift").</summary>
    private const int EvidenceRounds = 2;

    private static readonly Lazy<SkillVocabulary> Embedded = new(() => new SkillVocabulary(SkillTable.Read(EmbeddedTable.Text("skills.tsv"))));
    private readonly Dictionary<string, Skill> _byId;
    private readonly Dictionary<string, Skill> _byForm;
    private readonly Dictionary<string, string[]> _related;
    private readonly IReadOnlyList<SkillTerm> _terms;
    private readonly TermTrie _forms;

    internal SkillVocabulary(SkillTable table)
    {
        Version = table.Version;
        Skills = table.Skills;
        _terms = table.Terms;
        _related = table.Skills
            .SelectMany(skill => skill.Parents.SelectMany(parent => new[] { (Of: skill.Id, Other: parent), (Of: parent, Other: skill.Id) }))
            .GroupBy(pair => pair.Of, pair => pair.Other, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        _byId = table.Skills.ToDictionary(skill => skill.Id, StringComparer.Ordinal);
        _byForm = table.Terms.ToDictionary(term => term.Folded, term => term.Skill, StringComparer.Ordinal);
        _forms = new TermTrie([.. table.Terms.Select(term => term.Folded)]);
    }

    /// <summary>The embedded vocabulary.</summary>
    public static SkillVocabulary Default => Embedded.Value;

    /// <summary>The declared version and the first 12 hex digits of the table's SHA-256, such as <c>2026.11.1+0123456789ab</c>.</summary>
    public string Version { get; }

    /// <summary>Every skill, in the order of the table.</summary>
    public IReadOnlyList<Skill> Skills { get; }

    internal IReadOnlyList<SkillTerm> Terms => _terms;

    /// <summary>The skill with this id, or null.</summary>
    public Skill? Get(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The skill with this name, alias or id in any case, or null. Context rules do not apply: the caller says it is a skill.</summary>
    public Skill? Find(string nameOrAlias)
    {
        ArgumentNullException.ThrowIfNull(nameOrAlias);
        return nameOrAlias.Length > MaxNameLength
            ? null
            : _byForm.GetValueOrDefault(NormalizedText.Fold(nameOrAlias)) ?? Get(nameOrAlias.Trim());
    }

    /// <summary>
    /// The skills named in a text, in text order, without overlaps, a skill as often as it is named. Of overlapping forms the
    /// longest wins. Time grows with the text's length.
    /// </summary>
    public IReadOnlyList<SkillMatch> FindIn(string text) => FindIn(text, term => term.Rule is { NeedsEvidence: true });

    /// <summary>
    /// The skills a job title names, as <see cref="FindIn(string)"/> gives them. A title speaks of the job, so a trade's plain word ("Sales Manager")
    /// needs no evidence there; a form that counts in one case only ("Go", "Spark") still does.
    /// </summary>
    public IReadOnlyList<SkillMatch> FindInTitle(string title) => FindIn(title, term => term.ExactCase && term.Rule is { NeedsEvidence: true });

    private IReadOnlyList<SkillMatch> FindIn(string text, Func<SkillTerm, bool> needsEvidence)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var normalized = new NormalizedText(text, MaxTextLength);
        var judge = new ContextJudge(normalized);
        var allowed = Candidates(normalized).Where(judge.IsAllowed).ToLookup(candidate => needsEvidence(candidate.Term));
        var accepted = LongestMatches.Choose(allowed[false], normalized.Original.Length);
        var doubtful = allowed[true].ToList();
        for (var round = 0; round < EvidenceRounds && doubtful.Count > 0; round++)
        {
            var anchors = accepted;
            var proven = doubtful.ToLookup(candidate => judge.HasEvidence(candidate, anchors));
            accepted = LongestMatches.Choose(accepted.Concat(proven[true]), normalized.Original.Length);
            doubtful = [.. proven[false]];
        }

        return [.. accepted.Select(candidate => new SkillMatch(candidate.Term.Skill, candidate.Start, candidate.Length))];
    }

    /// <summary>Ids of the direct parents and children of a skill; none for an unknown id. A skill is not related to itself.</summary>
    public IReadOnlyCollection<string> RelatedTo(string id) => _related.GetValueOrDefault(id) ?? [];

    private List<Candidate> Candidates(NormalizedText text)
    {
        var candidates = new List<Candidate>();
        for (var first = 0; first < text.Length; first++)
        {
            if (TermBoundary.MayBegin(text.Original, text.OffsetOf(first)))
            {
                AddCandidates(text, first, candidates);
            }
        }

        return candidates;
    }

    private void AddCandidates(NormalizedText text, int first, List<Candidate> candidates)
    {
        var chars = text.Chars;
        var node = TermTrie.Root;
        for (var last = first; last < chars.Length; last++)
        {
            node = _forms.Next(node, chars[last]);
            if (node == TermTrie.None)
            {
                return;
            }

            var (start, end) = (text.OffsetOf(first), text.OffsetOf(last) + 1);
            if (_forms.TermAt(node) is var term and not TermTrie.None && TermBoundary.Holds(text.Original, start, end))
            {
                candidates.Add(new Candidate(_terms[term], first, last, start, end));
            }
        }
    }
}
