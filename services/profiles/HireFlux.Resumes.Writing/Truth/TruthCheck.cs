namespace HireFlux.Resumes.Writing.Truth;

/// <summary>
/// Finds what a text says that no fact says. It is strict: of doubtful things it says invention, since striking a true word costs less
/// than a false one on a resume. README.md of this project lists its rules.
/// </summary>
public static class TruthCheck
{
    /// <summary>The inventions of a text in text order, none overlapping another; empty for a text that says only what the facts say.</summary>
    public static IReadOnlyList<Invention> Check(string text, TruthBasis basis)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(basis);
        if (text.Length > FoldedText.MaxLength)
        {
            return [new Invention(InventionKind.Claim, text, 0, text.Length)];
        }

        var reading = new TextReading(text);
        var found = new List<Finding>();
        found.AddRange(ContactCheck.Find(reading, basis));
        found.AddRange(SkillCheck.Find(reading, basis));
        found.AddRange(DegreeCheck.Find(reading, basis));
        found.AddRange(DateCheck.Find(reading, basis));
        found.AddRange(NumberCheck.Find(reading, basis));
        found.AddRange(WordCheck.Find(reading, basis));
        found.AddRange(TogetherCheck.Find(reading, basis));
        return [.. Merge(found).Select(reading.Invention)];
    }

    /// <summary>Neighbouring parts of one name are one invention; of overlapping findings the first rule's stands.</summary>
    private static List<Finding> Merge(List<Finding> found)
    {
        var merged = new List<Finding>();
        foreach (var next in found.OrderBy(finding => finding.Start).ThenByDescending(finding => finding.End))
        {
            if (merged is [.., var last] && (next.Start < last.End || (next.Start <= last.End + 1 && next.IsName && last.IsName)))
            {
                var kind = last.Kind == next.Kind || last.Kind is not InventionKind.Name ? last.Kind : next.Kind;
                merged[^1] = last with { Kind = kind, End = Math.Max(last.End, next.End) };
            }
            else
            {
                merged.Add(next);
            }
        }

        return merged;
    }
}
