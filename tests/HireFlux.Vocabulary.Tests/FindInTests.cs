using FsCheck;
using FsCheck.Fluent;

namespace HireFlux.Vocabulary.Tests;

public sealed class FindInTests
{
    private static readonly SkillVocabulary Vocabulary = SkillVocabulary.Default;

    /// <summary>Texts of forms, false friends and separators, so that matches crowd and overlap.</summary>
    private static readonly Arbitrary<string> Texts = Gen.ListOf(Gen.Frequency(
            (6, Gen.Elements(Vocabulary.Terms.Select(term => term.Written).ToArray())),
            (3, Gen.Elements(" ", ", ", "/", "-", ".", "\n", "\n\n", " and ", "+", "#", "&", "(", ")", "@", "．", "’")),
            (2, Gen.Elements("go to market", "R&D", "C-level", "the", "Excel at", "jane@acme.com", "https://x.io/react", "の経験", "İ", "ß", "\ud83d\ude00", "\ud83d")),
            (1, ArbMap.Default.ArbFor<NonNull<string>>().Generator.Select(text => text.Get))))
        .Select(parts => string.Concat(parts)).ToArbitrary();

    [Fact]
    public void Spans_lie_in_the_text_in_order_without_overlap() =>
        Prop.ForAll(Texts, text =>
        {
            var end = 0;
            foreach (var match in Vocabulary.FindIn(text))
            {
                Assert.InRange(match.Start, end, text.Length);
                Assert.InRange(match.Length, 1, text.Length - match.Start);
                end = match.Start + match.Length;
                Assert.Equal(match.Skill, Vocabulary.Find(text.Substring(match.Start, match.Length)));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_same_text_gives_the_same_matches_on_every_thread() =>
        Prop.ForAll(Texts, text =>
        {
            var expected = Vocabulary.FindIn(text);
            return ParallelEnumerable.Range(0, 4).All(_ => Vocabulary.FindIn(text).SequenceEqual(expected));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Short_forms_are_found_in_their_own_case_only()
    {
        var wrong = Vocabulary.Terms.Where(term => term.ExactCase && term.Written.Length <= 3 && term.Written != term.Folded
            && Vocabulary.FindIn(term.Folded).Any(match => match.Skill == term.Skill));
        Assert.Empty(wrong.Select(term => term.Written));
    }

    [Fact]
    public void Matching_agrees_with_a_naive_search()
    {
        var plain = new SkillVocabulary(SkillTable.Read(
            "# version: 1.0.0\na\tab\tx\tba|a b|abc\nb\tb\tx\tbb|bca\nc\tcab\tx\tc a|aa\nd\tc#\tx\tc++|.c|c.a\n"));
        var letters = Gen.ListOf(Gen.Elements('a', 'b', 'c', ' ', '#', '+', '.', 'A', 'B')).Select(list => new string([.. list])).ToArbitrary();
        Prop.ForAll(letters, text => Assert.Equal(NaiveSearch.FindIn(plain, text), plain.FindIn(text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
    }

    [Fact]
    public void The_trie_leads_to_every_term_and_to_no_other()
    {
        string[] terms = ["a", "ab", "bab", "bc", "bca", "c", "caa", "aaa"];
        var trie = new TermTrie(terms);
        var letters = Gen.ListOf(Gen.Elements('a', 'b', 'c', 'x')).Select(list => new string([.. list])).ToArbitrary();
        Prop.ForAll(letters, text =>
        {
            var found = new List<(int, int)>();
            for (var start = 0; start < text.Length; start++)
            {
                var node = TermTrie.Root;
                for (var i = start; i < text.Length && (node = trie.Next(node, text[i])) != TermTrie.None; i++)
                {
                    if (trie.TermAt(node) != TermTrie.None)
                    {
                        found.Add((trie.TermAt(node), start));
                    }
                }
            }

            var expected = from term in Enumerable.Range(0, terms.Length)
                           from start in Enumerable.Range(0, text.Length)
                           where string.CompareOrdinal(text, start, terms[term], 0, terms[term].Length) == 0
                           select (term, start);
            return found.Order().SequenceEqual(expected.Order());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    [Theory]
    [InlineData("We use Node.js.", 7, 7)]
    [InlineData("C++", 0, 3)]
    [InlineData("a\tmachine \n learning team", 2, 18)]
    [InlineData("(ASP.NET  Core)", 1, 13)]
    [InlineData("\ud83d\ude00 PostgreSQL", 3, 10)]
    public void A_span_covers_the_form_as_it_stands_in_the_text(string text, int start, int length)
    {
        var match = Assert.Single(Vocabulary.FindIn(text));
        Assert.Equal((start, length), (match.Start, match.Length));
    }

    [Theory]
    [InlineData("Docker, Kubernetes.\n\n", 20_000)]
    [InlineData("c c++ c# ", 40_000)]
    [InlineData("aaaaaaaa", 50_000)]
    [InlineData("Go, R, C, ", 40_000)]
    [InlineData("a@", 200_000)]
    [InlineData("Spring Access Excel Go R ", 16_000)]
    public void A_huge_text_is_bounded_in_time(string unit, int times)
    {
        var text = string.Concat(Enumerable.Repeat(unit, times));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.All(Vocabulary.FindIn(text), match => Assert.True(match.Start + match.Length <= SkillVocabulary.MaxTextLength));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed} for {text.Length} characters.");
    }
}
