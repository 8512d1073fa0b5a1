using System.Globalization;
using HireFlux.Resumes;
using HireFlux.Resumes.Facts;

namespace HireFlux.Profiles.Domain;

/// <summary>A version's content being revised: its written lines, the rest is copied.</summary>
internal sealed class ContentRevision
{
    private readonly TailoredResume _content;
    private readonly FactIndex _facts;
    private readonly List<EditedLine> _summary;
    private readonly List<List<EditedLine>> _jobs;
    private readonly List<List<EditedLine>> _projects;
    private readonly List<EditedLine> _skills;

    public ContentRevision(TailoredResume content, ResumeData master)
    {
        _content = content;
        _facts = FactIndex.Of(master);
        _summary = content.Summary is { } summary ? [Line("/summary", summary)] : [];
        _jobs = [.. content.Experience.Select((job, at) => Lines($"/experience/{at}/achievements", job.Achievements))];
        _projects = [.. content.Projects.Select((project, at) => Lines($"/projects/{at}/highlights", project.Highlights))];
        _skills = Lines("/skills", content.Skills);
    }

    private IEnumerable<List<EditedLine>> Lists => [_summary, .. _jobs, .. _projects, _skills];

    /// <summary>Says a line otherwise; false when there is no such line.</summary>
    public bool Edit(string place, string text)
    {
        var line = Lists.SelectMany(list => list).FirstOrDefault(line => line.Place == place);
        line?.Say(text);
        return line is not null;
    }

    /// <summary>Takes lines out; false when one does not exist.</summary>
    public bool Strike(string place) => Lists.Sum(list => list.RemoveAll(line => line.Place == place)) > 0;

    /// <summary>Puts a fact in, word for word, at the end of where it belongs; false when it is no fact that is written as a line.</summary>
    public bool Restore(string factId)
    {
        if (_facts.Get(factId) is not { } fact || Home(fact) is not { } list)
        {
            return false;
        }

        if (ReferenceEquals(list, _summary))
        {
            list.Clear();
        }

        if (!list.Exists(line => line.Text == fact.Text))
        {
            list.Add(new EditedLine(string.Empty, fact.Text, [fact.Id]));
        }

        return true;
    }

    /// <summary>The content with the changes, and the lines that are the person's own words now, with where they stand.</summary>
    public (TailoredResume Content, IReadOnlyList<(string Place, EditedLine Line)> ByHand) Finish()
    {
        var sources = _content.Sources.Where(pair => !IsWritten(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value);
        var byHand = new List<(string Place, EditedLine Line)>();
        var content = _content with
        {
            Summary = Keep(_summary, _ => "/summary").FirstOrDefault(),
            Experience = [.. _content.Experience.Select((job, at) => job with { Achievements = Keep(_jobs[at], i => At($"/experience/{at}/achievements", i)) })],
            Projects = [.. _content.Projects.Select((project, at) => project with { Highlights = Keep(_projects[at], i => At($"/projects/{at}/highlights", i)) })],
            Skills = Keep(_skills, i => At("/skills", i)),
        };
        var lines = content.Experience.SelectMany(job => job.Achievements).ToHashSet(StringComparer.Ordinal);
        return (content with { Sources = sources, AchievementsHighlighted = [.. content.AchievementsHighlighted.Where(lines.Contains)] }, byHand);

        List<string> Keep(List<EditedLine> kept, Func<int, string> place)
        {
            for (var i = 0; i < kept.Count; i++)
            {
                sources[place(i)] = kept[i].Sources;
                if (kept[i].IsByHand)
                {
                    byHand.Add((place(i), kept[i]));
                }
            }

            return [.. kept.Select(line => line.Text)];
        }
    }

    private List<EditedLine>? Home(Fact fact) => fact.Kind switch
    {
        FactKind.Summary => _summary,
        FactKind.Skill => _skills,
        FactKind.Achievement => Of(_jobs, "/experience", fact.OwnerId),
        FactKind.Project => Of(_projects, "/projects", fact.OwnerId),
        _ => null,
    };

    private List<EditedLine>? Of(List<List<EditedLine>> lists, string section, string? owner) => owner is null
        ? null
        : Enumerable.Range(0, lists.Count).Where(at => _content.Sources.TryGetValue(At(section, at), out var ids) && ids.Contains(owner)).Select(at => lists[at]).FirstOrDefault();

    private List<EditedLine> Lines(string place, IReadOnlyList<string> texts) => [.. texts.Select((text, index) => Line(At(place, index), text))];

    private EditedLine Line(string place, string text) => new(place, text, _content.Sources.GetValueOrDefault(place) ?? []);

    private static bool IsWritten(string place) => place == "/summary" || place.StartsWith("/skills/", StringComparison.Ordinal)
        || place.Contains("/achievements/", StringComparison.Ordinal) || place.Contains("/highlights/", StringComparison.Ordinal);

    private static string At(string place, int index) => string.Create(CultureInfo.InvariantCulture, $"{place}/{index}");
}
