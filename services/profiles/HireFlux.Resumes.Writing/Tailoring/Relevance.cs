using HireFlux.Resumes.Writing.Truth;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>How much a text of the person matters to a posting and target title.</summary>
internal sealed class Relevance
{
    /// <summary>More than this of a posting is not read.</summary>
    private const int MaxText = 20_000;

    private const double SkillWeight = 3;
    private const double WordWeight = 1;
    private const double TitleWeight = 1;
    private const double ResultWeight = 0.5;
    private readonly HashSet<string> _skills;
    private readonly HashSet<string> _words;
    private readonly HashSet<string> _title;

    private Relevance(IReadOnlyList<Skill> skills, HashSet<string> words, HashSet<string> title)
    {
        Skills = skills;
        _skills = skills.Select(skill => skill.Id).ToHashSet(StringComparer.Ordinal);
        _words = words;
        _title = title;
    }

    /// <summary>The posting's skills, the most often named first.</summary>
    public IReadOnlyList<Skill> Skills { get; }

    /// <summary>Whether there is anything to order by.</summary>
    public bool HasAim => _skills.Count + _words.Count + _title.Count > 0;

    public static Relevance Of(TailoringRequest request)
    {
        var text = TextOf(request.Posting);
        var skills = SkillVocabulary.Default.FindIn(text).Select(match => match.Skill)
            .Concat((request.Posting?.Skills ?? []).Select(SkillVocabulary.Default.Find).OfType<Skill>())
            .GroupBy(skill => skill).OrderByDescending(group => group.Count()).Select(group => group.Key).ToList();
        return new Relevance(skills, Keys(text), Keys(request.TargetTitle ?? request.Posting?.Title ?? string.Empty));
    }

    public bool Wants(string skillId) => _skills.Contains(skillId);

    public double Of(string line)
    {
        var skills = SkillVocabulary.Default.FindIn(line).Select(match => match.Skill.Id).Distinct().Count(_skills.Contains);
        var keys = Keys(line);
        var words = keys.Count(_words.Contains) / Math.Sqrt(Math.Max(1, keys.Count));
        return (SkillWeight * skills) + (WordWeight * words) + (TitleWeight * keys.Count(_title.Contains)) + (line.Any(char.IsAsciiDigit) ? ResultWeight : 0);
    }

    private static string TextOf(Posting? posting)
    {
        var text = $"{posting?.Title}\n{posting?.Text}";
        return text.Length > MaxText ? text[..MaxText] : text;
    }

    private static HashSet<string> Keys(string text) => Tokenizer.Read(new FoldedText(text))
        .Where(token => token.Kind == TokenKind.Word && token.Text.Length > 2 && !Lexicon.Plain.Contains(token.Key))
        .Select(token => token.Key)
        .ToHashSet(StringComparer.Ordinal);
}
