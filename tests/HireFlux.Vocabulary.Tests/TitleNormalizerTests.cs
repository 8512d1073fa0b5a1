using FsCheck;
using FsCheck.Fluent;

namespace HireFlux.Vocabulary.Tests;

public sealed class TitleNormalizerTests
{
    [Theory]
    [InlineData("Senior Software Engineer", "software engineer")]
    [InlineData("Sr. Software Engineer II (Remote - US)", "software engineer")]
    [InlineData("Software Engineer, New York", "software engineer")]
    [InlineData("Software Engineer - R-12345", "software engineer")]
    [InlineData("C# / .NET Developer", "c# .net developer")]
    [InlineData("C++ Developer (m/w/d)", "c++ developer")]
    [InlineData("Front-End Dev", "front end developer")]
    [InlineData("Frontend Developer", "front end developer")]
    [InlineData("RN - ICU", "registered nurse icu")]
    [InlineData("Staff Accountant", "accountant")]
    [InlineData("Account Mgr, Austin, TX", "account manager")]
    [InlineData("SWE Intern, Summer 2025", "software engineer summer")]
    [InlineData("Intern", "intern")]
    [InlineData("", "")]
    public void Tokens_say_what_the_job_is(string title, string tokens) => Assert.Equal(tokens, string.Join(' ', TitleNormalizer.Tokens(title)));

    [Theory]
    [InlineData("Senior Software Developers (m/f/d)", "2512", Seniority.Senior)]
    [InlineData("Registered Nurse", "2221", null)]
    [InlineData("Head Chef", "3434", null)]
    [InlineData("Civil Engineer II - Remote", "2142", Seniority.Mid)]
    [InlineData("Assistant to the Principal Engineer", null, null)]
    [InlineData("Zorblax wrangler", null, null)]
    [InlineData("", null, null)]
    public void A_title_has_an_occupation_and_the_level_of_its_own_head(string title, string? group, Seniority? level)
    {
        var read = TitleNormalizer.Read(title);

        Assert.Equal(level, read.Level);
        if (group is null)
        {
            Assert.NotEqual(Seniority.Principal, read.Level);
        }
        else
        {
            Assert.Equal(group, read.Occupation?.Group);
        }
    }

    [Fact]
    public void Every_preferred_label_is_an_occupation_of_its_own_group()
    {
        var lost = TitleNormalizer.Occupations.Where(occupation => TitleNormalizer.Read(occupation.Label).Occupation?.Group != occupation.Group).Select(occupation => occupation.Label).ToList();
        Assert.True(lost.Count < TitleNormalizer.Occupations.Count / 20, $"{lost.Count}: {string.Join(", ", lost.Take(20))}");
    }

    [Fact]
    public void No_text_makes_it_throw_and_tokens_do_not_repeat() =>
        Prop.ForAll<string?>(text => TitleNormalizer.Tokens(text ?? "") is var tokens && tokens.Distinct().Count() == tokens.Count && !tokens.Contains(""))
            .QuickCheckThrowOnFailure();
}
