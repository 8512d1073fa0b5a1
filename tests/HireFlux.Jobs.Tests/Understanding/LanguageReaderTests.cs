using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Jobs.Tests.Understanding;

public sealed class LanguageReaderTests
{
    [Theory]
    [InlineData("We are looking for an engineer to work with our team in Berlin and to build the best clocks for you.", "en")]
    [InlineData("Wir suchen für unser Team in Berlin eine Person, die mit uns die besten Uhren baut und nicht nur zusieht, oder?", "de")]
    [InlineData("Nous cherchons une personne pour notre équipe à Paris, avec des idées et le goût du travail dans les règles de l'art.", "fr")]
    [InlineData("우리는 최고의 시계를 만드는 엔지니어를 찾고 있습니다.", "ko")]
    [InlineData("私たちは最高の時計を作るエンジニアを探しています。", "ja")]
    [InlineData("我们正在寻找制造最好钟表的工程师。", "zh")]
    [InlineData("C#, PostgreSQL, Kubernetes", null)]
    [InlineData("Мы ищем инженера", null)]
    [InlineData("", null)]
    public void A_language_is_guessed_or_left_open(string text, string? language) => Assert.Equal(language, LanguageReader.Read(text));
}
