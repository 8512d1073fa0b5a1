using HireFlux.Resumes.Writing.Tailoring;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>Makes one letter out of the material: which lines, in which order and words, is the choice's.</summary>
internal sealed class LetterComposer(LetterMaterial material, SeededChoice choice, int freedom)
{
    private const int Salutation = 0;
    private const int Opening = 1;
    private const int Closing = 5;
    private const int Signature = 6;
    private readonly LetterTone _tone = material.Request.Tone;
    private readonly LengthBand _band = LengthBand.Of(material.Request.Length);
    private readonly List<LetterSentence> _sentences = [];
    private readonly LetterEvidence _evidence = new(material, choice);

    /// <summary>The sentences, in order. The first and last are always there; what stands between fits the length.</summary>
    public IReadOnlyList<LetterSentence> Compose()
    {
        Frame();
        Body();
        return [.. _sentences.OrderBy(sentence => sentence.Paragraph)];
    }

    /// <summary>Salutation, opening, closing and signature, around a body that somebody else writes.</summary>
    public IReadOnlyList<LetterSentence> ComposeAround(IReadOnlyList<LetterSentence> body)
    {
        Frame();
        foreach (var sentence in body)
        {
            Add(sentence);
        }

        return [.. _sentences.OrderBy(sentence => sentence.Paragraph)];
    }

    private int Words => _sentences.Sum(sentence => WordCount.Of(sentence.Text));

    private void Frame()
    {
        var names = new Dictionary<string, string> { ["title"] = material.Title, ["company"] = material.Company };
        _sentences.Add(new LetterSentence(Say("salutation", names), Salutation, []));
        _sentences.Add(new LetterSentence(Say("opening", names), Opening, []));
        _sentences.Add(new LetterSentence(Say("closing", names), Closing, []));
        _sentences.Add(new LetterSentence($"{Say("signature", names)}\n{material.Name}".TrimEnd(), Signature, []));
    }

    /// <summary>The best lines first while there is room; then, up to what the length aims at, what else there is.</summary>
    private void Body()
    {
        var lines = _evidence.Choose(freedom);
        var (evidence, fit) = choice.Index(2) == 0 ? (2, 3) : (3, 2);
        Add(_evidence.Line(lines.ElementAtOrDefault(0), _tone, evidence));
        Add(Fit(fit));
        Add(CompanySentence(skip: 0));
        foreach (var line in lines.Skip(1).Take(_band.Achievements - 1))
        {
            Add(_evidence.Line(line, _tone, evidence));
        }

        IEnumerable<Func<LetterSentence?>> more =
        [
            .. choice.Shuffle<Func<LetterSentence?>>([() => _evidence.Job(_tone), () => _evidence.Study(_tone), () => _evidence.Certificates(_tone), () => _evidence.Languages(_tone)]),
            () => material.CompanyFacts.Count > 0 ? null : new LetterSentence(Say("neutral", new Dictionary<string, string>()), Opening, []),
            .. lines.Skip(_band.Achievements).Select<AchievementLine, Func<LetterSentence?>>(line => () => _evidence.Line(line, _tone, evidence)),
            () => _evidence.Other(_tone),
            () => _evidence.Projects(_tone),
            () => CompanySentence(skip: 1),
        ];
        foreach (var next in more)
        {
            if (Words < _band.Least)
            {
                Add(next());
            }
        }

        if (!_sentences.Exists(sentence => sentence.Sources.Count > 0))
        {
            Add(new LetterSentence(Say("little", new Dictionary<string, string>()), 3, []));
        }
    }

    private LetterSentence? Fit(int paragraph)
    {
        var shared = choice.Shuffle(material.SharedSkills.Take(8)).Take(5).ToList();
        if (shared.Count > 0)
        {
            return _evidence.True(Pick("fit"), new Dictionary<string, string> { ["skills"] = Wording.List([.. shared.Select(skill => skill.Name)]) }, paragraph, [.. shared.Select(skill => skill.Source)]);
        }

        return material.AsksForSkills && material.OtherSkills.Count > 0 ? new LetterSentence(Say("uncommon", new Dictionary<string, string>()), paragraph, []) : null;
    }

    private LetterSentence? CompanySentence(int skip)
    {
        if (material.CompanyFacts.Skip(skip).FirstOrDefault() is not { } fact)
        {
            return null;
        }

        var host = fact.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : string.Empty;
        var words = new Dictionary<string, string> { ["quote"] = fact.Quote, ["host"] = host };
        return new LetterSentence(Say(fact.Source == CompanyFactSource.Posting ? "about-posting" : "about-user", words), Opening, [], fact);
    }

    private void Add(LetterSentence? sentence)
    {
        if (sentence is not null && Words + WordCount.Of(sentence.Text) <= _band.Most)
        {
            _sentences.Add(sentence);
        }
    }

    private string Say(string slot, Dictionary<string, string> words) => LetterPhrases.Fill(Pick(slot), words);

    private string Pick(string slot)
    {
        var phrases = LetterPhrases.For(slot, _tone);
        return phrases[choice.Index(phrases.Count)];
    }
}
