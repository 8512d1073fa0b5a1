using System.Text.RegularExpressions;
using HireFlux.Jobs.Contracts;
using HireFlux.Vocabulary;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Finds the skills a posting asks for, and whether it must have them.</summary>
internal static partial class SkillReader
{
    /// <summary>One entry a skill, in order of the text: at its first required mention, else at its first.</summary>
    /// <param name="document">The posting.</param>
    /// <param name="sections">Its sections.</param>
    public static IReadOnlyList<PostingSkill> Read(PostingDocument document, IReadOnlyList<PostingSection> sections)
    {
        var matches = SkillVocabulary.Default.FindIn(document.Text);
        if (matches.Count == 0)
        {
            return [];
        }

        var sentences = Sentences.In(document.Text).ToList();
        var required = matches.Where(match => KindAt(sections, match.Start) == SectionKinds.Requirements).ToList();
        var (hasRequirements, nameTrade) = (required.Count > 0, required.Exists(match => match.Skill.IsOfTrade));
        var found = new Dictionary<string, PostingSkill>(StringComparer.Ordinal);
        foreach (var match in matches)
        {
            if (Weigh(document.Text, sentences, match, KindAt(sections, match.Start), hasRequirements, nameTrade) is not { } isRequired)
            {
                continue;
            }

            if (!found.TryGetValue(match.Skill.Id, out var known) || (isRequired && !known.IsRequired))
            {
                found[match.Skill.Id] = new PostingSkill(match.Skill.Id, isRequired, match.Start, match.Length);
            }
        }

        return [.. found.Values.OrderBy(skill => skill.Start)];
    }

    /// <summary>True for required, false for preferred, null for a mention that asks for nothing (what the company is, what it gives).</summary>
    private static bool? Weigh(string text, List<(int Start, int Length)> sentences, SkillMatch match, string kind, bool hasRequirements, bool nameTrade) => kind switch
    {
        SectionKinds.NiceToHave => false,
        SectionKinds.Requirements => !IsOptional(text, sentences, match),
        // Beside requirements that say what must be brought, duties say what is used; communication alone says nothing of the trade.
        SectionKinds.Responsibilities => !nameTrade && !IsOptional(text, sentences, match),
        SectionKinds.Other when !hasRequirements => !IsOptional(text, sentences, match),
        _ => null,
    };

    private static string KindAt(IReadOnlyList<PostingSection> sections, int offset) =>
        sections.LastOrDefault(section => section.Start <= offset)?.Kind ?? SectionKinds.Other;

    private static bool IsOptional(string text, List<(int Start, int Length)> sentences, SkillMatch match)
    {
        // The last sentence that begins at or before the match; they lie in order.
        var index = sentences.BinarySearch((match.Start, int.MaxValue));
        index = (index < 0 ? ~index : index) - 1;
        return index >= 0 && Optional().IsMatch(text.AsSpan(sentences[index].Start, sentences[index].Length));
    }

    [GeneratedRegex(
        @"nice[ -]to[ -]have|\bbonus\b|prefer(red|ably|ence)\b|desirable|\b(a|is a|are a|as a|big|huge|definite|strong) plus\b|advantage(ous)?\b|\bideally\b|good to have|not (required|necessary|essential|a must)|optional(ly)?\b|would be (nice|great|good)|helpful\b|\basset\b|beneficial|우대|歓迎|von Vorteil|wünschenswert|serait un plus",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Optional();
}
