using HireFlux.Resumes.Facts;
using HireFlux.Resumes.Writing.Tailoring;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>Sentences about the person, each out of facts it names, and each checked against them.</summary>
internal sealed class LetterEvidence(LetterMaterial material, SeededChoice choice)
{
    private const int After = 4;
    private const int Spare = 5;
    private readonly ResumeData _master = material.Request.Master;
    private string? _lastOwner;

    /// <summary>The most relevant lines; the more freedom, the more of the less relevant ones are among them.</summary>
    public List<AchievementLine> Choose(int freedom)
    {
        var told = LengthBand.Of(material.Request.Length).Achievements;
        var most = told + Spare;
        var pool = choice.Shuffle(material.Achievements.Take(most + freedom)).Take(most);
        List<AchievementLine> ordered = [.. freedom < 4 ? pool.OrderByDescending(line => line.Score) : pool];
        // Lines of one job stand together.
        return [.. ordered.Take(told).GroupBy(line => line.Fact.OwnerId).SelectMany(job => job), .. ordered.Skip(told).GroupBy(line => line.Fact.OwnerId).SelectMany(job => job)];
    }

    /// <summary>An achievement in a sentence: in the first person where the line begins with a verb in the past, else as the resume has it.</summary>
    public LetterSentence? Line(AchievementLine? line, LetterTone tone, int paragraph)
    {
        if (line is null)
        {
            return null;
        }

        var owner = line.Fact.OwnerId;
        var (afterI, job, project) = (PastTense.AfterI(line.Text), Job(owner), Project(owner));
        var (title, employer) = (LetterText.Short(job?.Title), LetterText.Short(job?.Company));
        var slot = (afterI is null ? "quote" : "verb") + (job, project) switch
        {
            _ when owner == _lastOwner => "-same",
            (not null, _) when employer.Length > 0 => job.IsCurrent && afterI is not null ? "-now" : string.Empty,
            (_, not null) when LetterText.Short(project.Name).Length > 0 => "-project",
            _ => "-alone",
        };
        slot = slot.EndsWith("-same", StringComparison.Ordinal) && job is null ? slot.Replace("-same", "-alone", StringComparison.Ordinal) : slot;
        var phrases = LetterPhrases.For(slot, tone).Where(phrase => title.Length > 0 || !phrase.Contains("{job}", StringComparison.Ordinal)).ToList();
        var words = new Dictionary<string, string>
        {
            ["line"] = afterI ?? line.Text,
            ["job"] = title,
            ["employer"] = employer,
            ["project"] = LetterText.Short(project?.Name),
        };
        var sentence = True(phrases[choice.Index(phrases.Count)], words, paragraph, [line.Fact.Id]);
        _lastOwner = sentence is null ? _lastOwner : owner;
        return sentence;
    }

    public LetterSentence? Job(LetterTone tone)
    {
        var jobs = _master.Experience.Where(job => !string.IsNullOrWhiteSpace(job.Title) && !string.IsNullOrWhiteSpace(job.Company)).ToList();
        return (jobs.Find(job => job.IsCurrent) ?? jobs.FirstOrDefault()) is not { } job ? null
            : True(Pick(job.IsCurrent ? "job-now" : "job-past", tone), new() { ["job"] = LetterText.Short(job.Title), ["employer"] = LetterText.Short(job.Company) }, After, [Id(FactKind.Job, "/experience", _master.Experience, job)]);
    }

    public LetterSentence? Study(LetterTone tone)
    {
        if (_master.Education.FirstOrDefault(study => !string.IsNullOrWhiteSpace(study.Degree) || !string.IsNullOrWhiteSpace(study.Institution)) is not { } study)
        {
            return null;
        }

        var (degree, school) = (LetterText.Short(study.Degree), LetterText.Short(study.Institution));
        var slot = degree.Length == 0 ? "study-school" : school.Length == 0 ? "study-degree" : "study";
        return True(Pick(slot, tone), new() { ["degree"] = degree, ["school"] = school }, After, [Id(FactKind.Study, "/education", _master.Education, study)]);
    }

    public LetterSentence? Certificates(LetterTone tone) => List("certificates", tone, FactKind.Certificate, _master.Certificates.Select(item => item.Name), "/certificates");

    public LetterSentence? Languages(LetterTone tone) => List("languages", tone, FactKind.Language, _master.Languages.Select(item => item.Language), "/languages");

    public LetterSentence? Projects(LetterTone tone) => List("projects", tone, FactKind.Project, _master.Projects.Select(item => item.Name), "/projects");

    public LetterSentence? Other(LetterTone tone)
    {
        var skills = choice.Shuffle(material.OtherSkills).Take(4).ToList();
        return skills.Count == 0 ? null
            : True(Pick("other", tone), new() { ["skills"] = Wording.List([.. skills.Select(skill => skill.Name)]) }, After, [.. skills.Select(skill => skill.Source)]);
    }

    /// <summary>The sentence, if it says no more than its facts and its phrase, and nothing that no letter of ours says.</summary>
    public LetterSentence? True(string phrase, Dictionary<string, string> words, int paragraph, IReadOnlyList<string> sources)
    {
        var text = LetterPhrases.Fill(phrase, words);
        var own = LetterPhrases.Fill(phrase, words.ToDictionary(pair => pair.Key, _ => string.Empty));
        return BannedPhrases.FindIn(text) is null && material.IsTrue(text, sources, own) ? new LetterSentence(text, paragraph, sources) : null;
    }

    private LetterSentence? List(string slot, LetterTone tone, FactKind kind, IEnumerable<string?> names, string list)
    {
        var named = names.Select((name, index) => (Name: LetterText.Short(name), Fact: material.Truth.Index.At(kind, list, index))).Where(item => item.Name.Length > 0 && item.Fact is not null).Take(4).ToList();
        return named.Count == 0 ? null
            : True(Pick(slot, tone), new() { ["list"] = Wording.List([.. named.Select(item => item.Name)]) }, After, [.. named.Select(item => item.Fact!.Id)]);
    }

    private ExperienceItem? Job(string? ownerId) => Owner(ownerId)?.IndexIn("/experience") is { } at ? _master.Experience[at] : null;

    private ProjectItem? Project(string? ownerId) => Owner(ownerId)?.IndexIn("/projects") is { } at ? _master.Projects[at] : null;

    private Fact? Owner(string? ownerId) => ownerId is null ? null : material.Truth.Index.Get(ownerId);

    private string Id<T>(FactKind kind, string list, IReadOnlyList<T> items, T item)
        where T : class =>
        material.Truth.Index.At(kind, list, items.TakeWhile(other => !ReferenceEquals(other, item)).Count())?.Id ?? string.Empty;

    private string Pick(string slot, LetterTone tone)
    {
        var phrases = LetterPhrases.For(slot, tone);
        return phrases[choice.Index(phrases.Count)];
    }
}
