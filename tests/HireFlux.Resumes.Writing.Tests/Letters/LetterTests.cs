using HireFlux.Resumes.Writing.Letters;
using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Tests.Letters;

public sealed class LetterTests(ITestOutputHelper output)
{
    private static readonly int s_runs = Environment.GetEnvironmentVariable("HIREFLUX_SOAK") == "1" ? 5_000 : 30;

    [Fact]
    public void Whatever_the_resume_and_posting_a_letter_keeps_to_its_length_its_facts_and_its_words()
    {
        for (var run = 0; run < s_runs; run++)
        {
            var request = Request(run);

            var letter = DeterministicLetterWriter.Write(request);

            var band = LengthBand.Of(request.Length);
            Assert.True(letter.WordCount <= band.Most, $"{run}: {letter.WordCount} words\n{letter.Text}");
            Assert.Equal(WordCount.Of(letter.Text), letter.WordCount);
            Assert.Equal(letter.WordCount < band.Least, letter.Warnings.Any(warning => warning.Code == LetterWarning.FewFacts));
            Assert.Null(BannedPhrases.FindIn(letter.Text));
            Assert.Contains(LetterText.Short(request.Posting.Company), letter.Text, StringComparison.Ordinal);
            Assert.Contains(LetterText.Short(request.Posting.Title), letter.Sentences[1].Text, StringComparison.Ordinal);
            AssertTold(request, letter);
            AssertCited(request, letter);
        }
    }

    [Fact]
    public void The_same_request_gives_the_same_letter()
    {
        Assert.Equal(DeterministicLetterWriter.Write(Request(3)).Text, DeterministicLetterWriter.Write(Request(3)).Text);
        Assert.NotEqual(
            DeterministicLetterWriter.Write(Request(3)).Text,
            DeterministicLetterWriter.Write(Request(3) with { Seed = "another" }).Text);
    }

    [Theory]
    [InlineData(LetterLength.Short)]
    [InlineData(LetterLength.Medium)]
    [InlineData(LetterLength.Long)]
    public void Who_has_much_to_tell_gets_each_length(LetterLength length)
    {
        var letter = DeterministicLetterWriter.Write(Request(0) with { Master = Rich, Posting = Dotnet, Length = length });
        output.WriteLine(letter.Text);

        Assert.InRange(letter.WordCount, LengthBand.Of(length).Least, LengthBand.Of(length).Most);
        Assert.True(letter.Sentences.Count(sentence => sentence.Sources.Count > 0) >= 2, letter.Text);
    }

    [Fact]
    public void Ten_letters_of_one_person_to_ten_postings_are_ten_letters()
    {
        foreach (var length in Enum.GetValues<LetterLength>())
        {
            var earlier = new List<EarlierLetter>();
            var largest = 0.0;
            foreach (var posting in SamplePostings.All.Where((_, index) => index % 7 == 0).Take(10))
            {
                var letter = DeterministicLetterWriter.Write(Request(1) with { Master = Rich, Posting = posting, Length = length, Earlier = earlier, Seed = posting.Title });
                Assert.DoesNotContain(letter.Warnings, warning => warning.Code == LetterWarning.TooSimilar);
                var mine = new EarlierLetter(letter.Text, LetterText.Short(posting.Title), LetterText.Short(posting.Company));
                foreach (var other in earlier)
                {
                    var similarity = LetterSimilarity.Of(mine, other, Rich.Name);
                    largest = Math.Max(largest, similarity);
                    Assert.True(similarity <= LetterSimilarity.Bound, $"{similarity}:\n{mine.Text}\n\n{other.Text}");
                }

                earlier.Add(mine);
            }

            output.WriteLine($"{length}: {largest:0.00}");
            Assert.Equal(10, earlier.Count);
        }
    }

    [Fact]
    public void Who_cannot_write_another_letter_is_told_how_similar_it_is()
    {
        var master = new ResumeData { Name = "Jo Smith", Experience = [new ExperienceItem { Title = "Cook", Company = "Anchor", Achievements = ["Cooked for 80 guests a night at the fish station of a busy seaside restaurant"] }] };
        var request = Request(0) with { Master = master, Posting = SamplePostings.All[60], Length = LetterLength.Short };
        var earlier = Enumerable.Range(0, 60).Select(n => DeterministicLetterWriter.Write(request with { Seed = $"{n}" }).Text).Distinct()
            .Select(text => new EarlierLetter(text, request.Posting.Title, request.Posting.Company)).ToList();

        var again = DeterministicLetterWriter.Write(request with { Earlier = earlier });

        var warning = Assert.Single(again.Warnings, warning => warning.Code == LetterWarning.TooSimilar);
        Assert.True(warning.Similarity > LetterSimilarity.Bound);
        Assert.Equal(again.Similarity, warning.Similarity);
    }

    [Fact]
    public void Who_has_nothing_gets_an_honest_short_letter()
    {
        var letter = DeterministicLetterWriter.Write(Request(0) with { Master = new ResumeData(), Length = LetterLength.Long });
        output.WriteLine(letter.Text);

        Assert.All(letter.Sentences, sentence => Assert.Empty(sentence.Sources));
        Assert.Contains(letter.Warnings, warning => warning.Code == LetterWarning.FewFacts);
        Assert.Contains(letter.Warnings, warning => warning.Code == LetterWarning.NoName);
    }

    [Theory]
    [InlineData("en", false)]
    [InlineData("de", true)]
    [InlineData(null, true)]
    public void A_posting_in_another_language_is_said(string? language, bool isSaid)
    {
        var posting = new Posting("Pflegefachkraft", "Klinik am Ring", string.Join('\n', Enumerable.Repeat("Sie versorgen unsere Patientinnen und Patienten und dokumentieren die Pflege im System der Klinik.", 5)), [], language);

        Assert.Equal(isSaid, DeterministicLetterWriter.Write(Request(0) with { Posting = posting }).Warnings.Any(warning => warning.Code == LetterWarning.OtherLanguage));
    }

    [Fact]
    public void A_resume_that_shares_words_with_the_posting_tells_those_lines()
    {
        var letter = DeterministicLetterWriter.Write(Request(0) with { Master = Rich, Posting = Dotnet, Length = LetterLength.Medium });

        Assert.Contains("C#", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("fish station", letter.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("C# and .NET – 40% faster, well-known & more", 7)]
    [InlineData("山田 太郎 writes", 5)]
    [InlineData("— …\n!", 0)]
    public void Words_are_counted_by_one_rule(string text, int words) => Assert.Equal(words, WordCount.Of(text));

    internal static Posting Dotnet => SamplePostings.All.First(posting => posting.Title.StartsWith("Senior .NET", StringComparison.Ordinal));

    internal static ResumeData Rich { get; } = Masters.Engineer with
    {
        Experience =
        [
            .. Masters.Engineer.Experience,
            new ExperienceItem
            {
                Company = "Anchor House",
                Title = "Kitchen Assistant",
                Achievements =
                [
                    "Cooked for 80 guests a night at the fish station", "Trained four new colleagues on the evening shift", "Kept the stock list in Excel and ordered twice a week",
                    "Rewrote the allergen sheet after an audit", "Opened and closed the kitchen alone on Mondays",
                ],
            },
            new ExperienceItem
            {
                Company = "Quarry Software",
                Title = "Intern",
                Achievements =
                [
                    "Built a document generator in C# and ASP.NET Core for a law firm of 12", "Fixed 45 defects in a TypeScript front end", "Documented the RabbitMQ contracts between three teams",
                    "Measured query plans in PostgreSQL and added six indexes", "Presented the results to customers every second Friday",
                ],
            },
        ],
    };

    internal static LetterRequest Request(int run) => new()
    {
        Master = RandomPeople.Of($"person {run}"),
        Posting = SamplePostings.All[run % SamplePostings.All.Count],
        Tone = (LetterTone)(run % 3),
        Length = (LetterLength)(run / 3 % 3),
        CompanyFacts = run % 5 == 0 ? [new CompanyFact(CompanyFactSource.User, "The company opened its second office in Leeds last spring.", Url: "https://news.example/leeds")] : [],
        Seed = $"seed {run}",
        Today = Masters.Today,
    };

    /// <summary>Every sentence about the person names facts, and the words of the resume that it has stand in these.</summary>
    internal static void AssertTold(LetterRequest request, Letter letter)
    {
        var index = Facts.FactIndex.Of(request.Master);
        var about = letter.Sentences.Where(sentence => sentence.Sources.Count > 0).ToList();
        Assert.All(about, sentence => Assert.All(sentence.Sources, source => Assert.NotNull(index.Get(source))));
        var truth = TruthBasis.Of(request.Master, [PhraseWords], request.Today);
        Assert.All(about, sentence => Assert.True(TruthCheck.Check(sentence.Text, truth) is [], sentence.Text));
    }

    /// <summary>The flag is true exactly where a sentence quotes a source that says so.</summary>
    internal static void AssertCited(LetterRequest request, Letter letter)
    {
        var cited = letter.Sentences.Where(sentence => sentence.CompanyFact is not null).ToList();
        Assert.Equal(cited.Count > 0, letter.CompanyPersonalized);
        Assert.All(cited, sentence =>
        {
            var fact = sentence.CompanyFact!;
            Assert.Contains(fact.Quote, sentence.Text, StringComparison.Ordinal);
            Assert.True(fact.Source == CompanyFactSource.User
                ? request.CompanyFacts.Contains(fact) && fact.Url is not null
                : request.Posting.Text.Substring(fact.Start!.Value, fact.Length!.Value) == fact.Quote);
        });
    }

    private static string PhraseWords { get; } = string.Join(' ', Enum.GetValues<LetterTone>()
        .SelectMany(tone => ((string[])["verb", "verb-now", "verb-same", "verb-alone", "verb-project", "quote", "quote-same", "quote-alone", "quote-project", "fit", "other", "job-now", "job-past",
            "study", "study-school", "study-degree", "certificates", "languages", "projects"]).SelectMany(slot => LetterPhrases.For(slot, tone))));
}
