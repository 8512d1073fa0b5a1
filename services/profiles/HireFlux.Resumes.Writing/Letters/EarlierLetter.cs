namespace HireFlux.Resumes.Writing.Letters;

/// <summary>A letter the person has already.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Title">The posting's title, masked in comparison.</param>
/// <param name="Company">The employer, masked in comparison.</param>
public sealed record EarlierLetter(string Text, string? Title, string? Company);
