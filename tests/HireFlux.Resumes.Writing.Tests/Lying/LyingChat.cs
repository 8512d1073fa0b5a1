using System.Text.Json.Nodes;
using HireFlux.Resumes.Facts;
using HireFlux.Resumes.Writing.Tailoring;
using Microsoft.Extensions.AI;

namespace HireFlux.Resumes.Writing.Tests.Lying;

/// <summary>
/// A chat client that answers in the asked form and lies in it: it takes an honest draft, rewords some of its lines honestly, and plants lies
/// in bullets, summary and skills, with right, wrong, missing and others' fact ids.
/// </summary>
internal sealed class LyingChat(Random random, TailoringRequest request) : IChatClient
{
    private static readonly (string From, string To)[] Synonyms =
    [
        ("Built", "Developed"), ("Wrote", "Prepared"), ("Cut", "Reduced"), ("Ran", "Managed"), ("Designed", "Created"), ("Introduced", "Established"), ("Trained", "Coached"), ("Reduced", "Cut"), ("Led", "Managed"), (" by ", " through "), (", ", " and "), ("%", " percent"), (" and ", " as well as "),
    ];

    private static readonly string[] Joints =
    [
        "{0}, working with {1}", "{0} at {1}", "{0}, improving results by {1}", "{0}, earning {1}", "{0} using {1}", "{0}. Also {1}", "{0} ({1})", "{1}: {0}", "{0} - {1}", "As {1}, {0}", "{0} for {1}", "{0}, recognised as {1}", "{0}, {1}",
    ];

    private readonly Liar _liar = new(random, request.Master);
    private readonly FactIndex _facts = FactIndex.Of(request.Master);
    private readonly Twister _twister = new(random, request.Master, request.Posting?.Text ?? string.Empty);
    private readonly Joiner _joiner = new(random, request.Master);

    public List<Lie> Lies { get; } = [];

    /// <summary>Lines as written that say only what their facts say, each with the fact.</summary>
    public List<(string Text, bool IsVerbatim)> Honest { get; } = [];

    /// <summary>True lines put under a job that they are not of.</summary>
    public List<(string JobId, string Text)> Misplaced { get; } = [];

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var draft = DeterministicWriter.Write(request);
        var answer = new JsonObject
        {
            ["summary"] = WithJoined(Lines(draft.Summary, null)),
            ["experience"] = new JsonArray([.. draft.Experience.Select(entry => new JsonObject { ["job"] = entry.FactId, ["lines"] = Lines(entry.Lines, entry.FactId) }), InventedJob()]),
            ["projects"] = new JsonArray([.. draft.Projects.Select(entry => new JsonObject { ["project"] = entry.FactId, ["lines"] = Lines(entry.Lines, entry.FactId) })]),
            ["skills"] = Skills(draft.Skills),
        };
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, answer.ToJsonString())) { Usage = new UsageDetails { InputTokenCount = 1000, OutputTokenCount = 500 }, ModelId = "liar-1" });
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private JsonArray Lines(IReadOnlyList<DraftLine> lines, string? job)
    {
        var written = new JsonArray();
        foreach (var line in lines)
        {
            var honest = Reworded(line.Text);
            switch (random.Next(12))
            {
                case > 9 when _twister.Twist(line.Text) is { } twisted:
                    Lies.Add(twisted);
                    written.Add(Line(twisted.Text, line.Sources));
                    break;
                case < 4:
                    Honest.Add((honest, honest == line.Text));
                    written.Add(Line(honest, line.Sources));
                    break;
                case 4:
                    written.Add(Line(Told().Text, line.Sources));
                    break;
                case 5:
                    written.Add(Line($"{honest}. {Told().Text}", random.Next(2) == 0 ? [] : ["0123456789abcdef"]));
                    break;
                case 6 when Other(job) is { } other:
                    Misplaced.Add((job!, other.Text));
                    written.Add(Line(other.Text, random.Next(2) == 0 ? [other.Id] : line.Sources));
                    break;
                default:
                    written.Add(Line(string.Format(null, Joints[random.Next(Joints.Length)], honest.TrimEnd('.'), Told().Text), line.Sources));
                    break;
            }
        }

        return written;
    }

    private JsonArray WithJoined(JsonArray summary)
    {
        for (var i = random.Next(4); i > 0; i--)
        {
            if (_joiner.Join() is { } joined)
            {
                Lies.Add(joined.Lie);
                summary.Insert(random.Next(summary.Count + 1), Line(joined.Lie.Text + Any(string.Empty, ".", ", with care for detail", " and worked with the team"), joined.Sources));
            }
        }

        return summary;
    }

    private string Any(params string[] from) => from[random.Next(from.Length)];

    private JsonArray Skills(IReadOnlyList<DraftLine> skills)
    {
        var written = new JsonArray([.. skills.Select(skill => Line(skill.Text, skill.Sources))]);
        foreach (var skill in skills)
        {
            Honest.Add((skill.Text, true));
        }

        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var lie = _liar.Skill();
            Lies.Add(lie);
            written.Insert(random.Next(written.Count + 1), Line(lie.Text, [_facts.Facts[random.Next(_facts.Facts.Count)].Id]));
        }

        return written;
    }

    private JsonObject InventedJob() => new()
    {
        ["job"] = random.Next(2) == 0 ? "fedcba9876543210" : _facts.Facts.FirstOrDefault(fact => fact.Kind == FactKind.Study)?.Id ?? "x",
        ["lines"] = new JsonArray(Line(Told().Text, [_facts.Facts[0].Id])),
    };

    private Lie Told()
    {
        var lie = _liar.Next();
        Lies.Add(lie);
        return lie;
    }

    private Fact? Other(string? job)
    {
        var others = _facts.Facts.Where(fact => fact.Kind == FactKind.Achievement && fact.OwnerId != job && fact.Text.Any(char.IsDigit)
            && _facts.Facts.All(own => own.OwnerId != job || own.Text != fact.Text)).ToList();
        return job is not null && others.Count > 0 ? others[random.Next(others.Count)] : null;
    }

    private string Reworded(string line)
    {
        if (random.Next(2) == 0)
        {
            return line;
        }

        var (from, to) = Synonyms[random.Next(Synonyms.Length)];
        return line.Replace(from, to, StringComparison.Ordinal);
    }

    private static JsonObject Line(string text, IReadOnlyList<string> sources) =>
        new() { ["text"] = text, ["sources"] = new JsonArray([.. sources.Select(source => (JsonNode)source)]) };
}
