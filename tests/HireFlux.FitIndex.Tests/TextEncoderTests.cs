namespace HireFlux.FitIndex.Tests;

public sealed class TextEncoderTests
{
    private static readonly TermVectorEncoder Encoder = new();

    [Theory]
    [InlineData("Software Engineer", "Senior Software Engineer", "Registered Nurse")]
    [InlineData("Accountant", "Accounting Clerk", "Truck Driver")]
    [InlineData("Sales Manager", "Regional Sales Lead", "Backend Developer")]
    public void Kindred_titles_are_nearer_than_strange_ones(string title, string kindred, string strange) =>
        Assert.True(Cosine(title, kindred) > Cosine(title, strange) + 0.1m);

    [Theory]
    [InlineData("Physician", "Medical Doctor", "Web Developer")]
    [InlineData("Bookkeeper", "Accounting Clerk", "Truck Driver")]
    [InlineData("Teacher", "School Educator", "Welder")]
    [InlineData("Programmer", "Software Developer", "Dental Hygienist")]
    [InlineData("Attorney", "Lawyer", "Plumber")]
    public void Kindred_titles_that_share_no_letters_are_nearer_than_strange_ones(string title, string kindred, string strange) =>
        Assert.True(Cosine(title, kindred) > Cosine(title, strange) + 0.1m);

    [Fact]
    public void Unknown_words_are_near_words_of_the_same_pieces()
    {
        Assert.DoesNotContain(Encoder.Encode("Zzyqxq"), float.IsNaN);
        Assert.True(Cosine("Neurosurgeonist", "Surgeon") > Cosine("Neurosurgeonist", "Carpenter"));
        Assert.True(Cosine("Accountant Zzyqxq", "Accountant") > 0.9m);
    }

    [Fact]
    public void Order_of_words_changes_no_bit() => Assert.Equal(Encoder.Encode("nurse in an intensive care ward"), Encoder.Encode("ward care, intensive: nurse"));

    [Fact]
    public void Weights_made_for_another_number_of_pieces_are_refused() =>
        Assert.Throws<InvalidDataException>(() => TermVectors.Read(new MemoryStream(new byte[8])));

    [Fact]
    public void Case_plural_punctuation_and_repetition_do_not_count() =>
        Assert.Equal(1m, Cosine("Invoice, ledger; AUDITS", "audit ledgers invoices audit LEDGER invoice"));

    [Fact]
    public void Vectors_are_of_length_one_or_zero()
    {
        Assert.Equal(1d, Encoder.Encode("crane operator in the harbour").Sum(x => (double)x * x), 5);
        Assert.All(Encoder.Encode("12 34 the — !"), x => Assert.Equal(0f, x));
        Assert.Equal(0m, Cosine("", "crane"));
    }

    [Fact]
    public void Long_hostile_text_is_cut() =>
        Assert.Equal(TermVectors.Dimensions, Encoder.Encode(new string('x', 5_000_000) + string.Concat(Enumerable.Repeat("é#+.𝒳 ", 100_000))).Length);

    [Fact]
    public void Languages_with_signs_are_words_of_their_own()
    {
        Assert.True(Cosine("C# developer", "C++ developer") < 0.9m);
        Assert.True(Cosine("Java", "JavaScript") < 0.9m);
        Assert.True(FrozenTerms.Of("C#, C++ and node.js.").SetEquals(["c#", "c++", "node.js"]));
    }

    [Fact]
    public void Anchors_stretch_the_narrow_band_of_cosines()
    {
        var anchors = new SimilarityAnchors(0.2m, 0.6m);

        Assert.Equal([0, 0, 500_000, 1_000_000, 1_000_000], new[] { -1_000_000, 200_000, 400_000, 600_000, 1_000_000 }.Select(anchors.Calibrate));
    }

    private static decimal Cosine(string a, string b) =>
        TextVector.From(Encoder.Encode(a)).Cosine(TextVector.From(Encoder.Encode(b)));
}
