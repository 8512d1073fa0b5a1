using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Tests;

/// <summary>True things that are not of each other, and those that are: all facts of the person are named each time.</summary>
public sealed class TogetherTests
{
    private static readonly ResumeData Master = Masters.Engineer with
    {
        Headline = null,
        Education = [.. Masters.Engineer.Education, new EducationItem { Institution = "University of York", Degree = "MSc Statistics", GraduationYear = 2020 }],
        Skills = [.. Masters.Engineer.Skills, "C++", "ASP.NET Core", "Node.js", ".NET"],
    };

    private static readonly TruthBasis Basis = TruthBasis.Of(Master, today: Masters.Today);

    [Theory]
    [InlineData("Backend Engineer at Northwind Payments, Junior Developer at Harbour Books.")]
    [InlineData("Worked at Northwind Payments and Harbour Books.")]
    [InlineData("At Harbour Books from 2018 to 2021, then Backend Engineer at Northwind.")]
    [InlineData("Cut checkout latency by 40% at Northwind and wrote 1,500 tests at Harbour Books.")]
    [InlineData("Backend Engineer with a BSc in Computer Science from the University of Leeds and an MSc in Statistics from York.")]
    [InlineData("Fluent German.", false)]
    [InlineData("English (native) and German (B1).")]
    [InlineData("Backend Engineer, Harbour Books.", false)]
    [InlineData("Junior Developer at Northwind Payments and Harbour Books.", false)]
    [InlineData("Harbour Books, Backend Engineer since 2021.", false)]
    [InlineData("Joined Harbour Books in March 2021.", false)]
    [InlineData("Backend Engineer since 2018.", false)]
    [InlineData("At Harbour Books, I cut checkout latency by 40%.", false)]
    [InlineData("MSc from the University of Leeds.", false)]
    [InlineData("University of York, BSc Computer Science.", false)]
    [InlineData("Backend Engineer at the University of York.", false)]
    [InlineData("German (native) and English (B1).", false)]
    [InlineData("Native English and German.", false)]
    [InlineData("PostgreSQL Certified Administrator.", false)]
    [InlineData("Certified Kubernetes Administrator.")]
    [InlineData("Advanced PostgreSQL.", false)]
    [InlineData("Used by 350 customers.", false)]
    [InlineData("Migration of 2 million orders.", false)]
    [InlineData("Led a CHF 2M migration to Kubernetes.", false)]
    public void What_is_said_in_one_breath_is_of_one_thing(string text, bool isTrue = true) => Assert.Equal(isTrue, Describe(text).Length == 0);

    [Theory]
    [InlineData("Works with .NET, C++, Node.js and ASP.NET Core.")]
    [InlineData("Works with ASP.NET Core, Node.js, C++ and .NET.")]
    [InlineData("Works with C.", false)]
    [InlineData("Works with C#.", false)]
    [InlineData("Works with VB.NET.", false)]
    [InlineData("Works with Socket.io.", false)]
    public void Names_with_marks_in_them_are_names(string text, bool isTrue = true)
    {
        Assert.Equal(isTrue, Describe(text).Length == 0);
        Assert.Equal(text[..^1], Tailoring.Wording.Bullet(text));
    }

    [Fact]
    public void Initials_are_one_word()
    {
        var master = new ResumeData { Experience = [new ExperienceItem { Company = "J.P. Brandt", Title = "Clerk", Achievements = ["Shipped parts to the U.S. and Canada"] }] };
        Assert.Empty(TruthCheck.Check("Shipped parts to Canada and the US.", TruthBasis.Of(master)));
        Assert.Empty(TruthCheck.Check("Clerk at JP Brandt.", TruthBasis.Of(master)));
        Assert.NotEmpty(TruthCheck.Check("Clerk at J.B. Brandt.", TruthBasis.Of(master)));
    }

    private static string Describe(string text) => string.Join("; ", TruthCheck.Check(text, Basis).Select(invention => $"{invention.Kind}: {invention.Text}"));
}
