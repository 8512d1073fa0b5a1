using System.Text;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>What stands under an entry: bullets, each whole, and running text.</summary>
internal static class BodyText
{
    /// <summary>First parts of words whose hyphen stays when a line breaks after it.</summary>
    private static readonly HashSet<string> Prefixes = new(
        "cross user front back end full e self non co well high low long short multi on off real top two three one part time third first second mid pre post re anti semi sub inter intra cost data open all award best client hands in out level large small single state world year day month type object event test machine computer decision problem customer employee and".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static (List<Found<string>> Bullets, string? Prose, int? ProseLine) Read(IReadOnlyList<EntryLine> body)
    {
        var bullets = new List<Found<string>>();
        var prose = new StringBuilder();
        int? proseLine = null;
        EntryLine? above = null;
        foreach (var line in body.Where(line => line.Rest.Length > 0))
        {
            var text = Flat(line.Line.Text);
            if (line.Line.IsBullet)
            {
                bullets.Add(new Found<string>(text, line.Line.Index, 0.9));
            }
            else if (bullets.Count > 0 && above is { IsBody: true } && line.IsBody && line.Line.Source.GapAbove < 0.8 && IsSameBlock(above, line))
            {
                bullets[^1] = bullets[^1] with { Value = Join(bullets[^1].Value, text) };
            }
            else
            {
                proseLine ??= line.Line.Index;
                var joined = Join(prose.ToString(), text);
                prose.Clear().Append(joined);
            }

            above = line;
        }

        return (bullets, prose.Length > 0 ? prose.ToString() : null, proseLine);
    }

    /// <summary>Joins a line to what it continues; a word divided at the line's end is one again.</summary>
    public static string Join(string above, string line)
    {
        if (above.Length == 0)
        {
            return line;
        }

        if (above.Length > 1 && above[^1] == '-' && char.IsLetter(above[^2]) && char.IsLower(line[0]))
        {
            var word = above[..^1].Split(' ')[^1];
            return Prefixes.Contains(word) || word.Contains('-', StringComparison.Ordinal) ? above + line : above[..^1] + line;
        }

        return above[^1] >= '\u2E80' && line[0] >= '\u2E80' && above[^1] < '\uAC00' ? above + line : $"{above} {line}";
    }

    public static string Flat(string text) => text.Replace('\t', ' ').Trim();

    private static bool IsSameBlock(EntryLine above, EntryLine line) => above.Line.Left is null || line.Line.Left >= above.Line.Left - 4;
}
