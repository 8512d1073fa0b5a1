using HireFlux.Jobs.Contracts;
using HireFlux.Vocabulary;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Finds the skills a posting asks for, and whether it must have them.</summary>
internal static class SkillReader
{
    /// <summary>With so many skills of a trade the requirements say what must be brought; with fewer the duties do, too.</summary>
    private const int Telling = 2;

    /// <summary>One entry a skill, in order of the text: at its first required mention, else at its first.</summary>
    /// <param name="title">The posting's title; what it names is required wherever the text says it.</param>
    /// <param name="document">The posting.</param>
    /// <param name="sections">Its sections.</param>
    public static IReadOnlyList<PostingSkill> Read(string title, PostingDocument document, IReadOnlyList<PostingSection> sections)
    {
        var mentions = Mentions(document, sections);
        var demands = mentions.Where(mention => mention.Kind == SectionKinds.Requirements).ToList();
        var isTelling = demands
            .Where(mention => !mention.IsOptional && mention.Skill.IsOfTrade)
            .DistinctBy(mention => mention.Skill.Id)
            .Skip(Telling - 1)
            .Any();
        var titled = SkillVocabulary.Default.FindInTitle(title)
            .Where(match => match.Skill.IsOfTrade)
            .DistinctBy(match => match.Skill.Id)
            .ToDictionary(match => match.Skill.Id, StringComparer.Ordinal);
        var found = new Dictionary<string, PostingSkill>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if ((titled.ContainsKey(mention.Skill.Id) ? true : Weigh(mention, demands.Count > 0, isTelling)) is not { } isRequired)
            {
                continue;
            }

            if (!found.TryGetValue(mention.Skill.Id, out var known) || (isRequired && !known.IsRequired))
            {
                found[mention.Skill.Id] = new PostingSkill(mention.Skill.Id, isRequired, mention.Match.Start, mention.Match.Length);
            }
        }

        AddTitled(title, document.Text, titled, found);
        return [.. found.Values.OrderBy(skill => skill.Start)];
    }

    /// <summary>
    /// A plain word of the title ("Sales Manager") is no match of the text's where it stands there without evidence ("our sales team"). In a text that
    /// names no skill of a trade it would be all that is asked for, so it is left out.
    /// </summary>
    private static void AddTitled(string title, string text, Dictionary<string, SkillMatch> titled, Dictionary<string, PostingSkill> found)
    {
        if (!found.Keys.Any(id => SkillVocabulary.Default.Get(id)!.IsOfTrade))
        {
            return;
        }

        foreach (var (id, match) in titled)
        {
            if (!found.ContainsKey(id) && WholeWords.IndexOf(text, title.AsSpan(match.Start, match.Length)) is >= 0 and var start)
            {
                found.Add(id, new PostingSkill(id, IsRequired: true, start, match.Length));
            }
        }
    }

    private static List<Mention> Mentions(PostingDocument document, IReadOnlyList<PostingSection> sections)
    {
        var matches = SkillVocabulary.Default.FindIn(document.Text);
        if (matches.Count == 0)
        {
            return [];
        }

        var mentions = new List<Mention>(matches.Count);
        var sentences = Sentences.In(document.Text).ToList();
        var (read, optional) = (-1, new List<(int Start, int End)>());
        foreach (var match in matches.Where(match => !IsContrast(document.Text.AsSpan(0, match.Start))))
        {
            // A sentence names many skills, and its words are read once for all.
            var sentence = SentenceOf(sentences, match);
            if (sentence != read && sentence >= 0)
            {
                (read, optional) = (sentence, OptionalWords.In(document.Text.AsSpan(sentences[sentence].Start, sentences[sentence].Length)));
            }

            var isOptional = sentence >= 0 && match.Start - sentences[sentence].Start is var at && optional.Exists(part => part.Start <= at && at < part.End);
            mentions.Add(new Mention(match, sections.LastOrDefault(section => section.Start <= match.Start)?.Kind ?? SectionKinds.Other, isOptional));
        }

        return mentions;
    }

    /// <summary>True for required, false for preferred, null for a mention that asks for nothing (what the company is, what it gives).</summary>
    private static bool? Weigh(Mention mention, bool hasDemands, bool isTelling) => mention.Kind switch
    {
        SectionKinds.NiceToHave => false,
        SectionKinds.Requirements => !mention.IsOptional,
        // Beside requirements that say what must be brought, duties say what is used; communication alone says nothing of the trade.
        SectionKinds.Responsibilities => !isTelling && !mention.IsOptional,
        SectionKinds.Other when !hasDemands => !mention.IsOptional,
        _ => null,
    };

    /// <summary>"Driving adoption, not just managing projects" asks for the former.</summary>
    private static bool IsContrast(ReadOnlySpan<char> before) =>
        before.EndsWith("not just ", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith("rather than ", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith("instead of ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The last sentence that begins at or before the match; they lie in order. −1 for none.</summary>
    private static int SentenceOf(List<(int Start, int Length)> sentences, SkillMatch match)
    {
        var index = sentences.BinarySearch((match.Start, int.MaxValue));
        return (index < 0 ? ~index : index) - 1;
    }

    private readonly record struct Mention(SkillMatch Match, string Kind, bool IsOptional)
    {
        public Skill Skill => Match.Skill;
    }
}
