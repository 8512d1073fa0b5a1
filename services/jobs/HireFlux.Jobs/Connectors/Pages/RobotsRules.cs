namespace HireFlux.Jobs.Connectors.Pages;

/// <summary>What a robots.txt says to us (RFC 9309): of the rules for us, or else for everyone, the longest that matches a path decides.</summary>
internal sealed class RobotsRules
{
    /// <summary>Our product token.</summary>
    public const string Agent = "HireFlux";

    private readonly IReadOnlyList<(string Pattern, bool Allows)> _rules;

    private RobotsRules(IReadOnlyList<(string Pattern, bool Allows)> rules) => _rules = rules;

    public static RobotsRules None { get; } = new([]);

    public static RobotsRules Parse(string text)
    {
        var (ours, everyones) = (new List<(string, bool)>(), new List<(string, bool)>());
        var (isOurs, isEveryones, namesUs, inRules) = (false, false, false, false);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var content = line.IndexOf('#') is >= 0 and var comment ? line[..comment] : line;
            if (content.IndexOf(':') is not (> 0 and var colon))
            {
                continue;
            }

            var field = content[..colon].Trim();
            var value = content[(colon + 1)..].Trim();
            if (field.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                // Agents in a row share the rules that follow; the first behind rules begins another group.
                (isOurs, isEveryones) = inRules ? (false, false) : (isOurs, isEveryones);
                inRules = false;
                isOurs |= value.Equals(Agent, StringComparison.OrdinalIgnoreCase);
                isEveryones |= value is "*";
                namesUs |= isOurs;
            }
            else if (Rule(field, value) is { } rule)
            {
                inRules = true;
                (isOurs ? ours : isEveryones ? everyones : []).Add(rule);
            }
        }

        return new RobotsRules(namesUs ? ours : everyones);
    }

    /// <summary>Whether a page may be read.</summary>
    /// <param name="pathAndQuery">Escaped, as it is sent.</param>
    public bool Allows(string pathAndQuery)
    {
        var (length, allows) = (-1, true);
        foreach (var rule in _rules)
        {
            if ((rule.Pattern.Length > length || (rule.Pattern.Length == length && rule.Allows)) && Matches(rule.Pattern, pathAndQuery))
            {
                (length, allows) = (rule.Pattern.Length, rule.Allows);
            }
        }

        return allows;
    }

    private static (string Pattern, bool Allows)? Rule(ReadOnlySpan<char> field, ReadOnlySpan<char> value)
    {
        var allows = field.Equals("allow", StringComparison.OrdinalIgnoreCase);
        return (allows || field.Equals("disallow", StringComparison.OrdinalIgnoreCase)) && value.Length > 0 ? (value.ToString(), allows) : null;
    }

    /// <summary>"*" stands for any characters, "$" at the end for the end; without it the rest of the path is free.</summary>
    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        var anchored = pattern.EndsWith("$");
        pattern = anchored ? pattern[..^1] : pattern;
        var (p, at, star, retry) = (0, 0, -1, 0);
        while (at < path.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, retry) = (p++, at);
            }
            else if (p < pattern.Length && pattern[p] == path[at])
            {
                (p, at) = (p + 1, at + 1);
            }
            else if (p == pattern.Length && !anchored)
            {
                return true;
            }
            else if (star >= 0)
            {
                (p, at) = (star + 1, ++retry);
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].IndexOfAnyExcept('*') < 0;
    }
}
