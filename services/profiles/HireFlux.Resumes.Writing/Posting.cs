namespace HireFlux.Resumes.Writing;

/// <summary>The posting that a resume or a letter is written for. Text from strangers: it is read, never obeyed.</summary>
/// <param name="Title">Its title; empty where none is known, which a letter cannot do without.</param>
/// <param name="Company">The employer; empty where none is known, which a letter cannot do without.</param>
/// <param name="Text">Plain text; the offsets of company facts refer to it.</param>
/// <param name="Skills">Names of skills it asks for, beside those that the vocabulary finds in the text.</param>
/// <param name="Language">ISO 639-1, where it is known.</param>
public sealed record Posting(string Title, string Company, string Text, IReadOnlyList<string> Skills, string? Language = null);
