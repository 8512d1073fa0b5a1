namespace HireFlux.Resumes.Reading.Tests.Contact;

/// <summary>A name as a resume shows it.</summary>
/// <param name="Lines">The lines that show it.</param>
/// <param name="Truth">What the name is; any of several.</param>
/// <param name="Style">How it is shown.</param>
/// <param name="Given">Given name, for the e-mail address.</param>
/// <param name="Family">Family name.</param>
internal sealed record MadeName(string[] Lines, string[] Truth, string Style, string Given, string Family);
