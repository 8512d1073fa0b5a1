using HireFlux.Profiles.Domain;

namespace HireFlux.Profiles.Features.GetOnboarding;

/// <summary>Where onboarding stands.</summary>
/// <param name="Completed">True once it was finished.</param>
/// <param name="CompletedAt">When. UTC; null before.</param>
/// <param name="CompletionPercentage">0 to 100.</param>
/// <param name="CanComplete">True when nothing that is required is missing.</param>
/// <param name="Items">All items with their weights, which sum to 100, heaviest first.</param>
/// <param name="Missing">Names of the items that are missing, the most helpful first.</param>
internal sealed record OnboardingResponse(
    bool Completed,
    DateTime? CompletedAt,
    int CompletionPercentage,
    bool CanComplete,
    IReadOnlyList<CompletionItem> Items,
    IReadOnlyList<string> Missing)
{
    public static OnboardingResponse Of(Profile profile)
    {
        var completion = profile.Completion;
        return new OnboardingResponse(
            profile.OnboardingCompleted,
            profile.OnboardingCompletedAt,
            completion.Percentage,
            completion.MissingRequired.Count == 0,
            completion.Items,
            completion.Missing);
    }
}
