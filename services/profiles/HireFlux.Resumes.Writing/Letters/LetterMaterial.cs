using HireFlux.Resumes.Facts;
using HireFlux.Resumes.Writing.Truth;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>What a letter can be made of: the person's lines by how much they bear on the posting, the skills in common, facts of the employer.</summary>
internal sealed class LetterMaterial
{
    private const int LongestLine = 38;
    private const int MaxLines = 400;

    public LetterMaterial(LetterRequest request)
    {
        Request = request;
        Truth = new MasterFacts(request.Master, request.Today);
        Title = LetterText.Short(request.Posting.Title);
        Company = LetterText.Short(request.Posting.Company);
        Name = LetterText.Short(request.Master.Name);
        CompanyFacts = [.. request.CompanyFacts, .. CompanyFactFinder.Find(request.Posting)];
        var vocabulary = SkillVocabulary.Default;
        var wanted = vocabulary.FindIn(request.Posting.Text).Select(match => match.Skill.Id)
            .Concat(request.Posting.Skills.Select(name => vocabulary.Find(name)?.Id).OfType<string>()).ToHashSet(StringComparer.Ordinal);
        var words = ContentWords(request.Posting.Text);
        Achievements = [.. Truth.Index.Facts.Take(MaxLines).Select(Achievement).OfType<AchievementLine>().Select(line => line with { Score = Score(line, wanted, words) })
            .OrderByDescending(line => line.Score)];
        var named = request.Master.Skills.Select(skill => (Name: LetterText.Line(skill), vocabulary.Find(skill)?.Id, Source: FactId.Of(FactKind.Skill, skill)))
            .Where(skill => skill.Name.Length > 0 && WordCount.Of(skill.Name) <= 5 && Truth.Index.Get(skill.Source) is not null).ToList();
        var found = Truth.Index.Facts.Take(MaxLines).Where(fact => fact.Kind is FactKind.Achievement or FactKind.Project or FactKind.Summary)
            .SelectMany(fact => vocabulary.FindIn(fact.Text).Select(match => (Name: fact.Text.Substring(match.Start, match.Length), Id: (string?)match.Skill.Id, Source: fact.Id)));
        SharedSkills = [.. named.Concat(found).Where(skill => skill.Id is not null && wanted.Contains(skill.Id)).DistinctBy(skill => skill.Id).Select(skill => (skill.Name, skill.Source))];
        OtherSkills = [.. named.Where(skill => skill.Id is null || !wanted.Contains(skill.Id)).DistinctBy(skill => skill.Name).Select(skill => (skill.Name, skill.Source))];
        AsksForSkills = wanted.Count > 0;
    }

    public LetterRequest Request { get; }

    public MasterFacts Truth { get; }

    public string Title { get; }

    public string Company { get; }

    /// <summary>Empty when the resume has none.</summary>
    public string Name { get; }

    public IReadOnlyList<CompanyFact> CompanyFacts { get; }

    /// <summary>The most relevant first.</summary>
    public IReadOnlyList<AchievementLine> Achievements { get; }

    /// <summary>Skills that the posting asks for and the resume has, as the person names them, with the fact.</summary>
    public IReadOnlyList<(string Name, string Source)> SharedSkills { get; }

    /// <summary>The resume's further skills.</summary>
    public IReadOnlyList<(string Name, string Source)> OtherSkills { get; }

    public bool AsksForSkills { get; }

    /// <summary>Whether a sentence says no more than these facts, the words of the phrase it was made by, and what else is allowed.</summary>
    public bool IsTrue(string sentence, IEnumerable<string> sources, params IEnumerable<string> allowed) =>
        TruthCheck.Check(sentence, Truth.Over(sources.Select(Truth.Index.Get).OfType<Fact>(), allowed)).Count == 0;

    private AchievementLine? Achievement(Fact fact)
    {
        if (fact.OwnerId is null || fact.Kind is not (FactKind.Achievement or FactKind.Project))
        {
            return null;
        }

        var line = LetterText.WithoutStop(LetterText.Line(fact.Text));
        return WordCount.Of(line) is >= 3 and <= LongestLine && line.Length <= 320 && !line.Contains(". ", StringComparison.Ordinal) && BannedPhrases.FindIn(line) is null
            ? new AchievementLine(fact, line)
            : null;
    }

    /// <summary>A skill that the posting asks for counts most; then words of substance in common, a number, and what is newer.</summary>
    private static double Score(AchievementLine line, HashSet<string> wanted, HashSet<string> words) =>
        (2.0 * SkillVocabulary.Default.FindIn(line.Text).Select(match => match.Skill.Id).Distinct().Count(wanted.Contains))
        + (0.5 * Math.Min(6, ContentWords(line.Text).Count(words.Contains)))
        + (line.Text.Any(char.IsDigit) ? 0.5 : 0);

    private static HashSet<string> ContentWords(string text) => Tokenizer.Read(new FoldedText(text))
        .Where(token => token.Kind == TokenKind.Word && token.Lower.Length > 4 && !Lexicon.Plain.Contains(token.Key))
        .Select(token => token.Key).ToHashSet(StringComparer.Ordinal);
}
