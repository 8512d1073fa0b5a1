using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Facts;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>A master resume's facts, each taken apart once.</summary>
internal sealed class MasterFacts
{
    private const int LeastDigits = 7;
    private readonly ResumeData _master;
    private readonly Dictionary<string, FactText> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _contacts;
    private readonly PartialDate _today;
    private readonly Lazy<HashSet<string>> _listed;

    public MasterFacts(ResumeData master, PartialDate? today)
    {
        ArgumentNullException.ThrowIfNull(master);
        _master = master;
        _today = today ?? LatestDate(master);
        Index = FactIndex.Of(master);
        _listed = new(() => Index.Facts.Where(fact => fact.Kind == FactKind.Skill).SelectMany(fact => Text(fact).Skills).ToHashSet(StringComparer.Ordinal));
        var contacts = new[] { master.Email, master.Phone, master.PhoneE164 }.Concat(master.Links.Select(link => link.Url)).Concat(master.Projects.Select(project => project.Url));
        _contacts = contacts.OfType<string>().Select(Contact).ToHashSet(StringComparer.Ordinal);
    }

    public FactIndex Index { get; }

    /// <summary>An address or number as compared: numbers by their digits, addresses without scheme.</summary>
    public static string Contact(string contact)
    {
        var lower = FoldedText.Lower(contact).Trim().Replace("(0)", string.Empty, StringComparison.Ordinal);
        var digits = string.Concat(lower.Where(char.IsAsciiDigit));
        return IsNumber(digits, lower) ? digits.TrimStart('0')
            : lower.Replace("https://", string.Empty, StringComparison.Ordinal).Replace("http://", string.Empty, StringComparison.Ordinal)
                .Replace("www.", string.Empty, StringComparison.Ordinal).TrimEnd('/');
    }

    /// <summary>Whether two contacts are one: of two numbers, the shorter ends the longer, which has the country and area before it.</summary>
    public static bool IsSame(string known, string said) => known == said || (known.All(char.IsAsciiDigit) && said.All(char.IsAsciiDigit)
        && Math.Min(known.Length, said.Length) >= LeastDigits && (known.EndsWith(said, StringComparison.Ordinal) || said.EndsWith(known, StringComparison.Ordinal)));

    public TruthBasis All(IEnumerable<string>? alsoAllowed) => Over(Index.Facts, alsoAllowed);

    /// <summary>The named facts, with the job, study or project that each belongs to, and the person's name.</summary>
    public TruthBasis Over(IEnumerable<Fact> named, IEnumerable<string>? alsoAllowed = null)
    {
        var facts = named.SelectMany(fact => fact.OwnerId is { } owner && Index.Get(owner) is { } held ? new[] { fact, held } : [fact])
            .DistinctBy(fact => fact.Id).ToList();
        var texts = facts.Select(Text).Concat((alsoAllowed ?? []).Select(text => FactText.Of(text)));
        var name = _master.Name is { Length: > 0 } own ? new[] { FactText.Of(own) } : [];
        var jobs = facts.Where(fact => fact.Kind == FactKind.Job).Select(Job).OfType<ExperienceItem>().ToList();
        return new TruthBasis([.. texts, .. name], _contacts, _listed.Value, (words, skills) => Months(jobs, words, skills));
    }

    private FactText Text(Fact fact)
    {
        if (_texts.TryGetValue(fact.Id, out var known))
        {
            return known;
        }

        return _texts[fact.Id] = FactText.Of(fact.Text, Origin(fact));
    }

    private FactOrigin Origin(Fact fact)
    {
        if (fact.OwnerId is { } owner)
        {
            return new FactOrigin(fact.Kind, owner);
        }

        FactOrigin Own(string? name, string? held = null) => new(fact.Kind, fact.Id, name, held);
        return fact.Kind switch
        {
            FactKind.Job => Own(Job(fact)?.Company, Job(fact)?.Title),
            FactKind.Study when fact.IndexIn("/education") is { } at => Own(_master.Education[at].Institution, _master.Education[at].Degree),
            FactKind.Project when fact.IndexIn("/projects") is { } at => Own(_master.Projects[at].Name),
            FactKind.Language when fact.IndexIn("/languages") is { } at => Own(_master.Languages[at].Language, _master.Languages[at].Fluency),
            FactKind.Certificate when fact.IndexIn("/certificates") is { } at => Own(_master.Certificates[at].Name),
            _ => new FactOrigin(fact.Kind),
        };
    }

    private int Months(IReadOnlyList<ExperienceItem> jobs, IReadOnlyList<Token> words, IReadOnlySet<string> skills) => ExperienceMonths.Count(
        jobs.Where(job =>
        {
            var texts = LinesOf(job).Select(Text).ToList();
            return words.All(word => texts.Exists(text => text.Keys.Contains(word.Key))) && skills.All(skill => texts.Exists(text => text.Skills.Contains(skill)));
        }),
        _today);

    private IEnumerable<Fact> LinesOf(ExperienceItem job)
    {
        var owner = Index.Facts.First(fact => fact.Kind == FactKind.Job && ReferenceEquals(Job(fact), job));
        return Index.Facts.Where(fact => fact.Id == owner.Id || fact.OwnerId == owner.Id);
    }

    private ExperienceItem? Job(Fact fact) => fact.IndexIn("/experience") is { } at ? _master.Experience[at] : null;

    private static bool IsNumber(string digits, string lower) => digits.Length >= LeastDigits && !lower.Any(char.IsAsciiLetter);

    private static PartialDate LatestDate(ResumeData master) => master.Experience.SelectMany(job => new[] { job.StartDate, job.EndDate })
        .Concat(master.Education.SelectMany(study => new[] { study.StartDate, study.EndDate })).OfType<PartialDate>().DefaultIfEmpty(new PartialDate(1)).Max();
}
