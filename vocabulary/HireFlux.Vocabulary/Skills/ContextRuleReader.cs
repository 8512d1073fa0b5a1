namespace HireFlux.Vocabulary;

/// <summary>Reads the context column of skills.tsv; the head of that file documents the syntax.</summary>
internal sealed class ContextRuleReader(IReadOnlyDictionary<string, string[]> wordSets)
{
    /// <summary>The rules of one skill by folded written form; "*" stands for every form without a rule of its own.</summary>
    /// <exception cref="FormatException">The cell does not follow the syntax.</exception>
    public Dictionary<string, ContextRule> Read(string cell)
    {
        var rules = new Dictionary<string, ContextRule>(StringComparer.Ordinal);
        foreach (var text in cell.Split("||", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = text.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0)
            {
                throw new FormatException($"No forms before a colon in the context rule '{text}'.");
            }

            var rule = text[(colon + 2)..].Split(';', StringSplitOptions.TrimEntries).Aggregate(new ContextRule(), Add);
            foreach (var form in EmbeddedTable.Parts(text[..colon]))
            {
                rules.Add(NormalizedText.Fold(form), rule);
            }
        }

        return rules;
    }

    private ContextRule Add(ContextRule rule, string condition)
    {
        var space = condition.IndexOf(' ', StringComparison.Ordinal);
        var phrases = space < 0 ? [] : Phrases(condition[space..]);
        return (space < 0 ? condition : condition[..space]) switch
        {
            "any-case" => rule with { ExactCase = false },
            "case" => rule with { ExactCase = true },
            "near" => rule with { Near = true },
            "list" => rule with { Listed = true },
            "after" => rule with { After = phrases },
            "before" => rule with { Before = phrases },
            "never-after" => rule with { NeverAfter = phrases },
            "never-before" => rule with { NeverBefore = phrases },
            _ => throw new FormatException($"Unknown condition '{condition}' in a context rule."),
        };
    }

    private string[] Phrases(string cell) =>
        [.. EmbeddedTable.Parts(cell).SelectMany(part => part[0] == '@' ? wordSets[part] : [part]).Select(NormalizedText.Fold)];
}
