namespace HireFlux.Resumes.Writing.Tests.Lying;

/// <summary>Something made up, with the words by which it is recognised wherever it comes out.</summary>
/// <param name="Kind">What is invented.</param>
/// <param name="Text">The words to plant.</param>
/// <param name="Mark">The part that no true resume of this person has.</param>
internal sealed record Lie(string Kind, string Text, string Mark);
