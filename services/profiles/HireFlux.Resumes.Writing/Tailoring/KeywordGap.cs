namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>The posting's skills against the person's facts.</summary>
/// <param name="Listed">Skills of the posting that the person lists.</param>
/// <param name="Injectable">Skills of the posting that the person's facts name but their list of skills does not: they can be put there.</param>
/// <param name="NotInjectable">Skills of the posting that no fact names: writing them in would be inventing.</param>
public sealed record KeywordGap(IReadOnlyList<string> Listed, IReadOnlyList<string> Injectable, IReadOnlyList<string> NotInjectable)
{
    /// <summary>No posting, no gap.</summary>
    public static KeywordGap None { get; } = new([], [], []);
}
