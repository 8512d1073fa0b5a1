using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Tests;

public sealed class TruthCheckTests
{
    private static readonly TruthBasis Basis = TruthBasis.Of(Masters.Engineer, today: Masters.Today);

    [Theory]
    [InlineData("Cut checkout latency by forty percent with Golang and Postgres.")]
    [InlineData("Checkout latency was reduced by 40 % at Northwind Payments.")]
    [InlineData("Led a team of 5 engineers through a migration to k8s worth $2,000,000.")]
    [InlineData("Led five engineers in a 2 million dollar migration.")]
    [InlineData("Backend Engineer with over eight years of experience.")]
    [InlineData("Five years of experience with Kubernetes.")]
    [InlineData("Eight years of experience building payment systems.", false)]
    [InlineData("Native English, German B1.")]
    [InlineData("Native German.", false)]
    [InlineData("Ine\u0301s Ferreira")]
    [InlineData("In\u00E9s Ferreira")]
    [InlineData("\uD835\uDC06lobex", false)]
    [InlineData("8+ years of experience.")]
    [InlineData("Eight years of experience as an engineer in payment systems and orders.", false)]
    [InlineData("2 years of experience with Django.")]
    [InlineData("Developed the order service, which 350 bookshops use.")]
    [InlineData("Holds a Bachelor's degree in Computer Science from the University of Leeds (2018).")]
    [InlineData("Worked at Harbour Books from June 2018 to February 2021.")]
    [InlineData("Has been at Northwind Payments since March 2021.")]
    [InlineData("Contact: ines@example.org, +44 20 7946 0958, github.com/inesf.")]
    [InlineData("Wrote 1500 tests and collaborated closely with developers and designers.")]
    [InlineData("Assisted the support team, preparing runbooks for up to 30 incidents a month.")]
    [InlineData("German (B1), English (native).")]
    [InlineData("Reduced checkout latency by ４０％ with Ｐｏｓｔｇｒｅｓ.")]
    public void What_the_facts_say_in_other_words_is_no_invention(string text, bool isTrue = true) =>
        Assert.Equal(isTrue ? "" : "some", isTrue ? Describe(text) : Describe(text).Length > 0 ? "some" : "");

    [Theory]
    [InlineData("Worked at Globex for two years.", InventionKind.Employer, "Globex")]
    [InlineData("Worked at globex.", InventionKind.Claim, "globex")]
    [InlineData("Zorblax relied on this work.", InventionKind.Name, "Zorblax")]
    [InlineData("Studied at Stanford University.", InventionKind.Institution, "Stanford University")]
    [InlineData("Senior Backend Engineer at Northwind Payments.", InventionKind.Title, "Senior Backend Engineer")]
    [InlineData("Works as a lead engineer.", InventionKind.Title, "lead engineer")]
    [InlineData("Acted as Engineering Manager.", InventionKind.Title, "Manager")]
    [InlineData("Reduced latency by 60%.", InventionKind.Number, "60%")]
    [InlineData("Reduced latency by sixty-five percent.", InventionKind.Number, "sixty-five percent")]
    [InlineData("Reduced latency by over 40%.", InventionKind.Number, "40%")]
    [InlineData("Handled 30 incidents a month.", InventionKind.Number, "30")]
    [InlineData("Led a team of twelve engineers.", InventionKind.Number, "twelve")]
    [InlineData("Moved 2 million users.", InventionKind.Number, "2 million")]
    [InlineData("Handled a €2M budget.", InventionKind.Number, "€2M")]
    [InlineData("Ten years of experience.", InventionKind.Number, "Ten years")]
    [InlineData("5 years of experience with Django.", InventionKind.Number, "5 years")]
    [InlineData("Doubled checkout volume.", InventionKind.Number, "Doubled")]
    [InlineData("At Harbour Books from 2016 to 2021.", InventionKind.Date, "2016")]
    [InlineData("At Harbour Books from June 2018 to March 2021.", InventionKind.Date, "June 2018 to March 2021")]
    [InlineData("At Harbour Books since 2018.", InventionKind.Date, "2018")]
    [InlineData("Holds a Master's degree.", InventionKind.Degree, "Master's")]
    [InlineData("Has a PhD.", InventionKind.Degree, "PhD")]
    [InlineData("Led a team of five engineers through a $2M migration to Kubernetes - M.D.", InventionKind.Degree, "M.D.")]
    [InlineData("Worked in a team of sixty-five, forty of them engineers.", InventionKind.Number, "sixty-five")]
    [InlineData("Lead Backend Engineer.", InventionKind.Title, "Lead Backend Engineer")]
    [InlineData("Built services with Rust and Terraform.", InventionKind.Skill, "Rust")]
    [InlineData("Knows relational databases and Oracle.", InventionKind.Skill, "relational databases")]
    [InlineData("AWS Certified Solutions Architect.", InventionKind.Skill, "AWS")]
    [InlineData("Award-winning engineer.", InventionKind.Claim, "Award")]
    [InlineData("Fluent in German.", InventionKind.Claim, "Fluent")]
    [InlineData("Write to ines@globex.com.", InventionKind.Contact, "ines@globex.com")]
    [InlineData("Call +1 415 555 2671.", InventionKind.Contact, "+1 415 555 2671")]
    [InlineData("Worked at G\u200Blobex.", InventionKind.Employer, "G\u200Blobex")]
    [InlineData("Worked at Gооgle.", InventionKind.Employer, "Gооgle")]
    [InlineData("Reduced latency by ٩٠٪.", InventionKind.Number, "٩٠")]
    [InlineData("株式会社グロベックスで働いた。", InventionKind.Name, "株式会社グロベックス")]
    [InlineData("عمل في شركة غلوبكس", InventionKind.Name, "عمل")]
    public void What_no_fact_says_is_found_with_its_place(string text, InventionKind kind, string words)
    {
        var found = TruthCheck.Check(text, Basis);
        Assert.True(found.Any(invention => invention.Kind == kind && invention.Text.Contains(words, StringComparison.Ordinal)), Describe(text));
        Assert.All(found, invention => Assert.Equal(invention.Text, text.Substring(invention.Start, invention.Length)));
    }

    [Fact]
    public void What_is_also_allowed_may_be_spoken_of()
    {
        const string letter = "I apply for the Platform Engineer role at Globex.";
        Assert.NotEmpty(TruthCheck.Check(letter, Basis));
        Assert.Empty(TruthCheck.Check(letter, TruthBasis.Of(Masters.Engineer, ["Globex", "Platform Engineer"], Masters.Today)));
    }

    [Fact]
    public void Every_fact_is_true_to_itself()
    {
        foreach (var fact in Facts.FactIndex.Of(Masters.Engineer).Facts)
        {
            Assert.Equal("", Describe(fact.Text));
        }
    }

    private static string Describe(string text) => string.Join("; ", TruthCheck.Check(text, Basis).Select(invention => $"{invention.Kind}: {invention.Text}"));
}
