using System.Globalization;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Facts;
using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>
/// Composes a summary: present title and time worked, the skills that matter most, the achievement that matters most. A resume in another
/// language than English keeps its own summary, since nothing here can say a sentence in it.
/// </summary>
internal static class SummaryWriter
{
    private const int MonthsAYear = 12;
    private const int TopSkills = 4;
    private static readonly HashSet<string> EnglishMarks = new("the and of to in for with on by at from".Split(' '), StringComparer.Ordinal);

    public static IEnumerable<DraftLine> Write(TailoringRequest request, FactIndex index, Relevance aim, IReadOnlyList<DraftEntry> jobs, IReadOnlyList<DraftLine> skills)
    {
        if (!IsEnglish(index))
        {
            return Own(index, aim, request.Tone);
        }

        var composed = new[] { Standing(request, index), TopSkillsLine(skills, request.Tone), Best(jobs, aim, request.Tone) }.OfType<DraftLine>().ToList();
        return composed.Count > 0 ? composed : Own(index, aim, request.Tone);
    }

    /// <summary>The person's own sentences; the first one or two of a concise resume.</summary>
    private static IEnumerable<DraftLine> Own(FactIndex index, Relevance aim, string tone)
    {
        var fact = index.Facts.FirstOrDefault(fact => fact.Kind == FactKind.Summary);
        var sentences = fact is null ? [] : Sentences.Of(fact.Text).Select(sentence => new DraftLine(sentence, [fact.Id])).ToList();
        return tone == Tones.Concise && aim.HasAim && sentences.Count > 2
            ? sentences.Where(sentence => sentences.OrderByDescending(other => aim.Of(other.Text)).Take(2).Contains(sentence))
            : sentences;
    }

    private static DraftLine? Standing(TailoringRequest request, FactIndex index)
    {
        var held = request.Master.Experience.Select((job, at) => (Job: job, At: at)).ToList();
        var present = held.Where(pair => !string.IsNullOrWhiteSpace(pair.Job.Title))
            .OrderByDescending(pair => pair.Job.IsCurrent).ThenByDescending(pair => pair.Job.EndDate ?? pair.Job.StartDate).ThenBy(pair => pair.At).FirstOrDefault();
        if (present.Job is null)
        {
            return null;
        }

        var ids = held.Select(pair => index.At(FactKind.Job, "/experience", pair.At)!.Id).ToList();
        var time = Time(ExperienceMonths.Count(request.Master.Experience, request.Today));
        var text = (present.Job.IsCurrent, time, request.Tone) switch
        {
            (_, null, _) => present.Job.Title!,
            (_, _, Tones.Concise) => $"{present.Job.Title}, {time} of experience",
            _ => $"{present.Job.Title} with {time} of experience",
        };
        return new DraftLine(text.Trim(), [ids[present.At], .. ids.Where(id => id != ids[present.At])]);
    }

    private static string? Time(int months) => months switch
    {
        < 3 => null,
        < 2 * MonthsAYear => string.Create(CultureInfo.InvariantCulture, $"{months} months"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{months / MonthsAYear} years"),
    };

    private static DraftLine? TopSkillsLine(IReadOnlyList<DraftLine> skills, string tone)
    {
        var top = skills.Where(skill => skill.Text.Length <= 40 && !skill.Text.Contains(',', StringComparison.Ordinal)).Take(TopSkills).ToList();
        if (top.Count < 2)
        {
            return null;
        }

        var list = Wording.List([.. top.Select(skill => skill.Text)]);
        var text = tone switch
        {
            Tones.Concise => $"Skills: {list}",
            Tones.Conversational => $"Works with {list}",
            _ => $"Key skills: {list}",
        };
        return new DraftLine(text, [.. top.SelectMany(skill => skill.Sources).Distinct()]);
    }

    private static DraftLine? Best(IReadOnlyList<DraftEntry> jobs, Relevance aim, string tone) => tone == Tones.Concise
        ? null
        : jobs.Take(2).SelectMany(job => job.Lines).Where(line => line.Text.Any(char.IsAsciiDigit)).OrderByDescending(line => aim.Of(line.Text)).FirstOrDefault();

    private static bool IsEnglish(FactIndex index)
    {
        var words = index.Facts.SelectMany(fact => Tokenizer.Read(new FoldedText(fact.Text))).Where(token => token.Kind == TokenKind.Word && Scripts.Of(token.Text[0]) == Script.Cased).ToList();
        var lines = index.Facts.Any(fact => fact.Kind is FactKind.Achievement or FactKind.Summary);
        var marks = words.Count(word => EnglishMarks.Contains(word.Lower));
        var foreign = index.Facts.SelectMany(fact => fact.Text).Any(c => Scripts.Of(c) is not (Script.Cased or Script.None));
        return !foreign && (marks * 20 >= words.Count || !lines);
    }
}
