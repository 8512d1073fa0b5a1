using HireFlux.Resumes.Facts;
using HireFlux.Resumes.Writing.Tailoring;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Holds each line of a draft against the facts it names, not against all, and keeps what was struck.</summary>
internal sealed class LineCheck(MasterFacts facts)
{
    private readonly List<StruckLine> _struck = [];

    public IReadOnlyList<StruckLine> Struck => _struck;

    public int Written { get; private set; }

    /// <summary>What is true of the lines, in order.</summary>
    public IEnumerable<DraftLine> Lines(IReadOnlyList<DraftLine> lines, string pointer, string? owner)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            Written++;
            if (True(lines[i], TailoredTruth.At(pointer, i), owner) is { } line)
            {
                yield return line;
            }
        }
    }

    /// <summary>The skills of the lines that the facts they name do name.</summary>
    public IEnumerable<DraftLine> Skills(IReadOnlyList<DraftLine> lines, string pointer)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            Written++;
            if (Named(lines[i], TailoredTruth.At(pointer, i), null) is not { } named)
            {
                continue;
            }

            if (IsSkillOf(lines[i].Text, named))
            {
                yield return lines[i] with { Text = lines[i].Text.Trim() };
            }
            else
            {
                Strike(TailoredTruth.At(pointer, i), lines[i].Text, InventionKind.Skill, "The fact it names does not name this skill.");
            }
        }
    }

    /// <summary>Whether a line is a fact word for word, or whole sentences of one.</summary>
    public static bool IsQuoted(string text, List<Fact> named) => named.Exists(fact => fact.Text == text
        || (fact.Text.IndexOf(text, StringComparison.Ordinal) is var at and >= 0 && text.Length > 0 && Sentences.Begins(fact.Text, at) && Sentences.Ends(fact.Text, at + text.Length)));

    /// <summary>Strikes a line that was written under something that nobody has.</summary>
    public void StrikeOrphan(string pointer, string text)
    {
        Written++;
        Strike(pointer, text, InventionKind.Source, "It stands under something that is not in your resume.");
    }

    private DraftLine? True(DraftLine line, string pointer, string? owner)
    {
        var named = Named(line, pointer, owner);
        if (named is null)
        {
            return null;
        }

        var text = line.Text.Trim();
        if (IsQuoted(text, named))
        {
            return line with { Text = text };
        }

        if (Striker.IsTooShort(text))
        {
            Strike(pointer, text, InventionKind.Claim, "It is too short to be held against your resume.");
            return null;
        }

        var basis = facts.Over(named);
        var result = Striker.Strike(text, part => TruthCheck.Check(part, basis));
        foreach (var (cut, invention) in result.Cuts)
        {
            Strike(pointer, cut, invention.Kind, $"None of the facts it is made from says \"{invention.Text}\".");
        }

        return result.Text is { } kept ? line with { Text = kept } : null;
    }

    /// <summary>The facts a line names; null, and the line struck, when one does not exist or belongs to something else.</summary>
    private List<Fact>? Named(DraftLine line, string pointer, string? owner)
    {
        var named = line.Sources.Distinct().Select(facts.Index.Get).ToList();
        var why = line.Text.Length > TailoredTruth.MaxLine ? "It is too long for a line of a resume."
            : named.Count == 0 ? "It names no fact it was made from."
            : named.Contains(null) ? "It names a fact that is not in your resume."
            : owner is not null && named.Exists(fact => fact!.Id != owner && fact.OwnerId != owner) ? "It names a fact of another job or project."
            : null;
        if (why is null)
        {
            return [.. named.OfType<Fact>()];
        }

        Strike(pointer, line.Text, InventionKind.Source, why);
        return null;
    }

    private bool IsSkillOf(string text, List<Fact> named) =>
        named.Exists(fact => fact.Kind == FactKind.Skill && FoldedText.Lower(fact.Text.Trim()) == FoldedText.Lower(text.Trim()))
        || (SkillVocabulary.Default.Find(text) is { } skill && facts.Over(named) is var basis && basis.Skills.Contains(skill.Id) && TruthCheck.Check(text, basis).Count == 0);

    private void Strike(string pointer, string text, InventionKind kind, string why) =>
        _struck.Add(new StruckLine(pointer, text.Length > TailoredTruth.MaxLine ? text[..TailoredTruth.MaxLine] : text, kind, why));
}
