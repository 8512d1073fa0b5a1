using FsCheck;
using FsCheck.Fluent;
using HireFlux.Resumes.Texts;

namespace HireFlux.Resumes.Tests;

public sealed class CanonicalFormTests
{
    [Theory]
    [InlineData("Jose\u0301 Nun\u0303ez", "Jos\u00E9 Nu\u00F1ez")]
    [InlineData("Nguye\u0302\u0303n", "Nguy\u1EC5n")]
    [InlineData("Nguye\u0303\u0302n", "Nguy\u1EBD\u0302n")]
    [InlineData("a\u0323\u0302", "\u1EAD")]
    [InlineData("a\u0302\u0323", "\u1EAD")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "\uD55C\uAE00")]
    [InlineData("\u212B \u2126", "\u00C5 \u03A9")]
    [InlineData("и\u0306", "й")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("plain ASCII", "plain ASCII")]
    [InlineData("\uD83D\uDE00e\u0301", "\uD83D\uDE00é")]
    public void Letters_and_their_marks_become_one_letter(string apart, string together) =>
        Assert.Equal(together, CanonicalForm.Compose(apart));

    [Fact]
    public void Composing_twice_changes_nothing()
    {
        var letters = Gen.Elements("aeouiAEOUyncszdđ \u0301\u0300\u0302\u0303\u0308\u030C\u0323\u031B\u0327\u0328αηωу\u1112\u1161\u11ABか\u3099".ToCharArray());
        var texts = letters.ArrayOf().Select(array => new string(array)).ToArbitrary();
        Prop.ForAll(texts, text => CanonicalForm.Compose(CanonicalForm.Compose(text)) == CanonicalForm.Compose(text)).QuickCheckThrowOnFailure();
    }
}
