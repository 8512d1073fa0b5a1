using HireFlux.Resumes.Writing.Letters;

namespace HireFlux.Resumes.Writing.Tests.Letters;

public sealed class CompanyFactTests
{
    [Theory]
    [InlineData("Quillstack makes contract and document software for small firms.", true)]
    [InlineData("We are a family of nine schools and a training kitchen.", true)]
    [InlineData("Our mission is to make paper forms a thing of the past.", true)]
    [InlineData("About us\nA bakery with four ovens and eleven people in Porto.", true)]
    [InlineData("About Quillstack:\nA bakery with four ovens and eleven people in Porto.", true)]
    [InlineData("A bakery with four ovens and eleven people in Porto.", false)]
    [InlineData("We are looking for an engineer who likes small services.", false)]
    [InlineData("Quillstack is an equal opportunity employer and hires on merit.", false)]
    [InlineData("Quillstack sponsors visas for this role in most countries.", false)]
    [InlineData("We offer a salary of $90,000 and four weeks of vacation.", false)]
    [InlineData("We are passionate about changing the way that people work.", false)]
    [InlineData("We build things.", false)]
    [InlineData("You are a person who builds things for the long term.", false)]
    public void Only_what_a_posting_says_of_the_employer_is_a_company_fact(string text, bool isFact)
    {
        var posting = new Posting("Engineer", "Quillstack", $"Engineer, Lisbon\n{text}\nRequirements\nC#, PostgreSQL", []);

        var facts = CompanyFactFinder.Find(posting);

        Assert.Equal(isFact, facts.Count == 1);
        Assert.All(facts, fact => Assert.Equal(fact.Quote, posting.Text.Substring(fact.Start!.Value, fact.Length!.Value)));
    }

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(true, true, true)]
    public void A_letter_is_personal_where_it_cites_a_source_and_only_there(bool inPosting, bool byPerson, bool isPersonal)
    {
        var request = LetterTests.Request(1) with
        {
            Posting = new Posting("Engineer", "Quillstack", inPosting ? "Quillstack makes contract software for small firms." : "You know C#.", []),
            CompanyFacts = byPerson ? [new CompanyFact(CompanyFactSource.User, "Quillstack opened an office in Lisbon in May.", Url: "https://news.example/1")] : [],
        };

        var letter = DeterministicLetterWriter.Write(request);

        Assert.Equal(isPersonal, letter.CompanyPersonalized);
        Assert.Equal(isPersonal, letter.Text.Contains('“', StringComparison.Ordinal));
        LetterTests.AssertCited(request, letter);
    }

    [Fact]
    public void Every_sample_board_says_what_its_company_does()
    {
        var silent = SamplePostings.All.GroupBy(posting => posting.Company).Where(board => board.All(posting => CompanyFactFinder.Find(posting).Count == 0));

        Assert.Empty(silent.Select(board => board.Key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("(.*)+$")]
    public void A_hostile_posting_is_read_in_time(string company)
    {
        foreach (var text in (string[])[new string('a', 100_000), string.Concat(Enumerable.Repeat("We are a. ", 10_000)), string.Concat(Enumerable.Repeat("a.b", 40_000)), new string('\n', 100_000)])
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            Assert.InRange(CompanyFactFinder.Find(new Posting("x", company, text, [])).Count, 0, 5);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
        }
    }
}
