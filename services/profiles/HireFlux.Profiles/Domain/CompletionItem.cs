namespace HireFlux.Profiles.Domain;

/// <summary>One thing that makes a profile more complete.</summary>
/// <param name="Item">Snake case, as the profile names it.</param>
/// <param name="Weight">Percentage points; the weights of all items sum to 100.</param>
/// <param name="Required">Onboarding is not finished without it.</param>
/// <param name="Done">Whether the profile has it.</param>
internal sealed record CompletionItem(string Item, int Weight, bool Required, bool Done);
