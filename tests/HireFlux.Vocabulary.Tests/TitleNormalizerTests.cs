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

    [Fact]
    public void No_text_makes_it_throw_and_tokens_do_not_repeat() =>
        Prop.ForAll<string?>(text => TitleNormalizer.Tokens(text ?? "") is var tokens && tokens.Distinct().Count() == tokens.Count && !tokens.Contains(""))
            .QuickCheckThrowOnFailure();
}
