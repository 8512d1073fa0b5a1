namespace HireFlux.Resumes.Rendering;

/// <summary>A cover letter to render.</summary>
/// <param name="Sender">Whose letter it is: name, headline, e-mail, phone, location and links go to its head.</param>
/// <param name="Date">The date as it shall stand in the letter, such as "23 November 2026", or null for none.</param>
/// <param name="Recipient">Lines of the addressee, may be empty.</param>
/// <param name="Text">The letter from salutation to signature; paragraphs are parted by empty lines, lines by line feeds.</param>
public sealed record LetterContent(ResumeData Sender, string? Date, IReadOnlyList<string> Recipient, string Text);
