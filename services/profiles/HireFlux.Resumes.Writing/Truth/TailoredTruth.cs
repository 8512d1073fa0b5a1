using System.Globalization;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Facts;
using HireFlux.Resumes.Writing.Tailoring;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>
/// Makes a resume of a draft. Each line is held against the facts it names, not against all: what it says beyond them is struck. Employers,
/// titles, dates, degrees and contacts are copied from the master by id, so no writer can change them.
/// </summary>
public sealed class TailoredTruth
{
    /// <summary>A longer line is none of a resume.</summary>
    public const int MaxLine = 700;

    private const int MaxLines = 12;
    private const int MaxSkills = 40;
    private const int MaxHighlights = 3;
    private readonly ResumeData _master;
    private readonly MasterFacts _facts;
    private readonly Dictionary<string, IReadOnlyList<string>> _sources = new(StringComparer.Ordinal);
    private readonly LineCheck _lines;
    private int _kept;

    private TailoredTruth(ResumeData master, PartialDate today)
    {
        _master = master;
        _facts = new MasterFacts(master, today);
        _lines = new LineCheck(_facts);
    }

    /// <summary>Checks a draft and makes the resume of what is true in it.</summary>
    public static TruthReport Apply(Draft draft, ResumeData master, PartialDate today)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(master);
        return new TailoredTruth(master, today).Apply(draft);
    }

    /// <summary>What a person's own line says beyond the facts it stands on; nothing is struck.</summary>
    /// <param name="text">The line.</param>
    /// <param name="sources">Ids of facts; of none, the whole master counts.</param>
    /// <param name="master">The person's facts.</param>
    /// <param name="today">The month.</param>
    public static IReadOnlyList<Invention> Check(string text, IReadOnlyList<string> sources, ResumeData master, PartialDate today)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var facts = new MasterFacts(master, today);
        var named = sources.Select(facts.Index.Get).OfType<Fact>().ToList();
        return LineCheck.IsQuoted(text, named) ? [] : TruthCheck.Check(text, named.Count > 0 ? facts.Over(named) : facts.All(null));
    }

    private TruthReport Apply(Draft draft)
    {
        var summary = Lines(draft.Summary, "/summary", null);
        if (summary.Count > 0)
        {
            _sources["/summary"] = [.. summary.SelectMany(line => line.Sources).Distinct()];
        }

        var experience = Jobs(draft);
        var resume = new TailoredResume
        {
            Name = _master.Name,
            Headline = _master.Headline,
            Email = _master.Email,
            Phone = _master.Phone,
            PhoneE164 = _master.PhoneE164,
            Location = _master.Location,
            Links = _master.Links,
            Summary = summary.Count > 0 ? string.Join(' ', summary.Select(line => Sentence(line.Text))) : null,
            Experience = experience,
            Education = _master.Education,
            Skills = Skills(draft.Skills),
            Languages = _master.Languages,
            Projects = Projects(draft),
            Certificates = _master.Certificates,
            Sections = _master.Sections,
            AchievementsHighlighted = [.. experience.SelectMany(job => job.Achievements).Where(line => line.Any(char.IsDigit)).Take(MaxHighlights)],
        };
        SourcesOfCopies();
        return new TruthReport(resume with { Sources = _sources }, _lines.Struck, _kept, _lines.Written);
    }

    private List<ExperienceItem> Jobs(Draft draft)
    {
        var entries = Known(draft.Experience, "/experience", FactKind.Job);
        return [.. _master.Experience.Select((job, index) =>
        {
            var pointer = At("/experience", index);
            var id = FactAt(pointer, FactKind.Job);
            _sources[pointer] = [id];
            var lines = Entry(entries, id, pointer + "/achievements");
            return job with { Achievements = lines, Description = lines.Count > 0 ? null : job.Description };
        })];
    }

    private List<ProjectItem> Projects(Draft draft)
    {
        var entries = Known(draft.Projects, "/projects", FactKind.Project);
        return [.. _master.Projects.Select((project, index) =>
        {
            var pointer = At("/projects", index);
            var id = FactAt(pointer, FactKind.Project);
            _sources[pointer] = [id];
            var lines = Entry(entries, id, pointer + "/highlights");
            return project with { Highlights = lines, Description = lines.Count > 0 ? null : project.Description };
        })];
    }

    /// <summary>Entries by the fact they are about; what names no job or project of this person is struck with its lines.</summary>
    private ILookup<string, DraftLine> Known(IReadOnlyList<DraftEntry> entries, string pointer, FactKind kind)
    {
        var known = new List<(string Id, DraftLine Line)>();
        for (var i = 0; i < entries.Count; i++)
        {
            var isKnown = _facts.Index.Get(entries[i].FactId) is { OwnerId: null } fact && fact.Kind == kind;
            foreach (var line in entries[i].Lines)
            {
                if (isKnown)
                {
                    known.Add((entries[i].FactId, line));
                }
                else
                {
                    _lines.StrikeOrphan(At(pointer, i), line.Text);
                }
            }
        }

        return known.ToLookup(pair => pair.Id, pair => pair.Line, StringComparer.Ordinal);
    }

    private List<string> Entry(ILookup<string, DraftLine> entries, string id, string pointer)
    {
        var lines = Lines([.. entries[id]], pointer, id).DistinctBy(line => line.Text, StringComparer.OrdinalIgnoreCase).Take(MaxLines).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            _sources[At(pointer, i)] = lines[i].Sources;
        }

        return [.. lines.Select(line => line.Text)];
    }

    /// <summary>What is true of the lines, in order.</summary>
    private List<DraftLine> Lines(IReadOnlyList<DraftLine> lines, string pointer, string? owner)
    {
        var known = _lines.Lines(lines, pointer, owner).ToList();
        _kept += known.Count;
        return known;
    }

    private List<string> Skills(IReadOnlyList<DraftLine> lines)
    {
        var skills = _lines.Skills(lines, "/skills").ToList().DistinctBy(skill => skill.Text, StringComparer.OrdinalIgnoreCase).Take(MaxSkills).ToList();
        _kept += skills.Count;
        for (var i = 0; i < skills.Count; i++)
        {
            _sources[At("/skills", i)] = skills[i].Sources;
        }

        return [.. skills.Select(skill => skill.Text)];
    }

    /// <summary>What is copied names its fact too.</summary>
    private void SourcesOfCopies()
    {
        foreach (var fact in _facts.Index.Facts.Where(fact => fact.Kind is FactKind.Study or FactKind.Language or FactKind.Certificate or FactKind.Other or FactKind.Person))
        {
            _sources.TryAdd(fact.JsonPointer, [fact.Id]);
        }
    }

    private string FactAt(string pointer, FactKind kind) => _facts.Index.Facts.First(fact => fact.Kind == kind && fact.JsonPointer == pointer).Id;

    private static string Sentence(string text) => text.Length == 0 || ".!?\u3002".Contains(text[^1], StringComparison.Ordinal) ? text : text + ".";

    internal static string At(string pointer, int index) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");
}
