using System.Text.RegularExpressions;
using HireFlux.Jobs.Domain;
using HireFlux.Vocabulary;

namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>What was typed, taken apart.</summary>
/// <param name="Words">In the syntax of websearch_to_tsquery.</param>
/// <param name="Keys">Keys of skills whose names full text search does not tell apart: C#, C++, .NET.</param>
/// <param name="Correctable">Words that may be slips: neither in a phrase nor excluded.</param>
internal sealed partial record SearchText(string Words, IReadOnlyList<string> Keys, IReadOnlyList<string> Correctable)
{
    public static SearchText Read(string text)
    {
        var parts = Part().Matches(text).Select(match => match.Value).ToList();
        // "or" binds what stands around it; taken out of its place a skill would bind to everything.
        var isPlain = !parts.Contains("or", StringComparer.OrdinalIgnoreCase);
        var words = new List<string>();
        var keys = new List<string>();
        foreach (var part in parts)
        {
            var name = part.TrimStart('-').TrimEnd(',', ';');
            if (isPlain && name.AsSpan().ContainsAny("#+.") && SkillVocabulary.Default.Find(name) is { } skill)
            {
                keys.Add(part[0] == '-' ? $"!{SearchKeys.Skill(skill.Name)}" : SearchKeys.Skill(skill.Name));
            }
            else
            {
                words.Add(part);
            }
        }

        return new SearchText(string.Join(' ', words), keys, [.. words.Where(word => word[0] is not ('-' or '"')).SelectMany(TitleWords.Of).Distinct()]);
    }

    [GeneratedRegex("""-?"[^"]*"?|\S+""")]
    private static partial Regex Part();
}
