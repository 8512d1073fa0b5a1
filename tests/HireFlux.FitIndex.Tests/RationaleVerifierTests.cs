namespace HireFlux.FitIndex.Tests;

public sealed class RationaleVerifierTests
{
    private static readonly FitScore Score = DotnetEngineer.Score();

    [Theory]
    [InlineData("Your index is 73: you show 2 of 3 required skills, among them C# at Acme. Kubernetes is missing.")]
    [InlineData("Similarity adds 19.5. The posting asks for “3+ years Kubernetes in production”.")]
    [InlineData("You show “payment API in C#”.")]
    public void Saying_less_is_allowed(string text) => Assert.Empty(Inventions(text));

    [Theory]
    [InlineData("You also know Terraform.", "terraform")]
    [InlineData("Your index is 91.", "91")]
    [InlineData("You built it at Initech.", "Initech")]
    [InlineData("They want “ten years of Kubernetes”.", "ten years of Kubernetes")]
    public void Saying_more_is_found(string text, string invention) => Assert.Contains(invention, Inventions(text));

    [Fact]
    public void Own_rationale_passes() => Worlds.ForAll(world =>
    {
        var score = world.Score();
        return RationaleVerifier.FindInventions(score.Rationale, score, _ => []).Count == 0;
    });

    private static IReadOnlyList<string> Inventions(string text) => RationaleVerifier.FindInventions(
        text,
        Score,
        plain => new[] { "terraform", "kubernetes" }.Where(id => plain.Contains(id, StringComparison.OrdinalIgnoreCase)));
}
