using HireFlux.Resumes.Facts;
using HireFlux.Resumes.Writing.Truth;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>
/// Writes without a model: selects, orders and lightly rewords the person's own lines. The same request gives the same draft, it costs
/// nothing, and needs no network.
/// </summary>
public sealed class DeterministicWriter : IResumeWriter
{
    /// <summary>What <c>model_used</c> says of it.</summary>
    public const string Model = "deterministic-v1";

    private const int MaxSkills = 40;
    private const int ConciseSkills = 15;
    private static readonly HashSet<string> NoStrings = [];

    /// <inheritdoc/>
    public Task<Draft> WriteAsync(TailoringRequest request, CancellationToken cancellationToken) => Task.FromResult(Write(request));

    /// <summary>Writes a draft.</summary>
    public static Draft Write(TailoringRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var index = FactIndex.Of(request.Master);
        var aim = Relevance.Of(request);
        var jobs = Entries(index, FactKind.Job, FactKind.Achievement, aim, request.Tone);
        var skills = Skills(index, aim, request.Tone);
        return new Draft
        {
            ModelUsed = Model,
            Summary = [.. SummaryWriter.Write(request, index, aim, jobs, skills)],
            Experience = jobs,
            Projects = Entries(index, FactKind.Project, FactKind.Project, aim, request.Tone),
            Skills = skills,
        };
    }

    private static List<DraftEntry> Entries(FactIndex index, FactKind kind, FactKind lines, Relevance aim, string tone)
    {
        var owners = index.Facts.Where(fact => fact.Kind == kind && fact.OwnerId is null).ToList();
        return [.. owners.Select((owner, at) => new DraftEntry(owner.Id, Bullets(index.Facts.Where(fact => fact.OwnerId == owner.Id && fact.Kind == lines), aim, Room(tone, at))))];
    }

    private static List<DraftLine> Bullets(IEnumerable<Fact> facts, Relevance aim, int room)
    {
        var lines = facts.SelectMany(fact => Parts(fact).Select(part => new DraftLine(Reworded(part, fact), [fact.Id]))).ToList();
        return [.. (aim.HasAim ? lines.OrderByDescending(line => aim.Of(line.Text)) : lines.AsEnumerable()).Take(room)];
    }

    /// <summary>Running text is a line a sentence; a bullet stays whole.</summary>
    private static IEnumerable<string> Parts(Fact fact) =>
        fact.JsonPointer.EndsWith("/description", StringComparison.Ordinal) ? Sentences.Of(fact.Text) : [fact.Text];

    /// <summary>The reworded line where it still says only what the fact says, else the person's own words.</summary>
    private static string Reworded(string part, Fact fact)
    {
        var bullet = Wording.Bullet(part);
        var basis = new TruthBasis([FactText.Of(fact.Text)], NoStrings, NoStrings, (_, _) => 0);
        return bullet.Length > 0 && TruthCheck.Check(bullet, basis).Count == 0 ? bullet : part.Trim();
    }

    private static int Room(string tone, int job) => (tone, job) switch
    {
        (Tones.Concise, < 2) => 4,
        (Tones.Concise, _) => 2,
        (_, < 2) => 8,
        _ => 5,
    };

    private static List<DraftLine> Skills(FactIndex index, Relevance aim, string tone)
    {
        var listed = index.Facts.Where(fact => fact.Kind == FactKind.Skill).ToList();
        var (_, injectable) = KeywordGaps.Find(index, aim);
        var wanted = listed.Where(fact => SkillVocabulary.Default.Find(fact.Text) is { } skill && aim.Wants(skill.Id)).ToList();
        var all = wanted.Concat(listed.Except(wanted)).Select(fact => new DraftLine(fact.Text.Trim(), [fact.Id])).ToList();
        all.InsertRange(wanted.Count, injectable.Select(pair => new DraftLine(pair.Skill.Name, [pair.Fact.Id])));
        return [.. all.Take(tone == Tones.Concise && aim.HasAim ? ConciseSkills : MaxSkills)];
    }
}
