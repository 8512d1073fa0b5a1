using FsCheck;
using FsCheck.Fluent;
using HireFlux.Resumes.Texts;

namespace HireFlux.Resumes.Tests;

public sealed class PlainLettersTests
{
    [Theory]
    [InlineData("Łukasz Żółć", "Lukasz Zolc")]
    [InlineData("Nguyễn Thị Hương", "Nguyen Thi Huong")]
    [InlineData("Größe STRAẞE Ærø Ħamrun Þór", "Grosse STRASSE AEro Hamrun THor")]
    [InlineData("İstanbul ırmak", "Istanbul irmak")]
    [InlineData("ΐ Ό ς ᾧ", "ι Ο σ ω")]
    [InlineData("Ёлка й ї ў", "Елка и і у")]
    [InlineData("آب أب", "اب اب")]
    [InlineData("ガ が 한 C#", "ガ が 한 C#")]
    public void Accents_go_and_letters_stay(string text, string plain) => Assert.Equal(plain, Plain(text));

    [Fact]
    public void What_is_composed_and_what_is_not_become_the_same()
    {
        var letters = Gen.Elements("aeouiAEOUyncszSZ\u0301\u0300\u0302\u0303\u0308\u030C\u0323\u031B\u0327\u0328αηωу".ToCharArray());
        Prop.ForAll(letters.ArrayOf().Select(array => new string(array)).ToArbitrary(), text => Plain(text) == Plain(CanonicalForm.Compose(text))).QuickCheckThrowOnFailure();
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !PlainLetters.IsAccent(c)).Select(c => PlainLetters.Of(c) ?? c.ToString()));
}
