using System.Text.Json;

namespace HireFlux.Benchmarks.Postings.Extraction.Skills;

/// <summary>
/// A sentence of SkillSpan (Zhang et al., NAACL 2022): its tokens, and as runs of them what is known ("knowledge components": the hard skills)
/// and what is done or how somebody is ("skill components").
/// </summary>
/// <param name="Tokens">As they were cut; names of people and places are masked.</param>
/// <param name="Knowledge">First and last but one token.</param>
/// <param name="Abilities">First and last but one token.</param>
internal sealed record LabelledSentence(IReadOnlyList<string> Tokens, IReadOnlyList<Range> Knowledge, IReadOnlyList<Range> Abilities)
{
    public static LabelledSentence Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        return new LabelledSentence(Strings(json, "tokens"), Runs(Strings(json, "tags_knowledge")), Runs(Strings(json, "tags_skill")));
    }

    private static List<string> Strings(JsonDocument json, string name) => [.. json.RootElement.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    private static List<Range> Runs(List<string> tags)
    {
        var runs = new List<Range>();
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i][0] == 'O')
            {
                continue;
            }

            var start = i;
            while (i + 1 < tags.Count && tags[i + 1][0] == 'I')
            {
                i++;
            }

            runs.Add(start..(i + 1));
        }

        return runs;
    }
}
