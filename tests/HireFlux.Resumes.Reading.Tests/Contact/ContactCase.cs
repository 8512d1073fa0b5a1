using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Tests.Contact;

/// <summary>A resume made up, with what should be read of it.</summary>
/// <param name="Text">The lines.</param>
/// <param name="Name">The name; one of several where more than one reading is right.</param>
/// <param name="Email">The address.</param>
/// <param name="Phone">The number; null where there is none.</param>
/// <param name="Location">Where the person lives, in each right form; empty where it isn't said.</param>
/// <param name="Styles">Which choices it was made by ("name:surname first").</param>
internal sealed record ContactCase(ResumeText Text, string[] Name, string? Email, string? Phone, string[] Location, IReadOnlyList<string> Styles);
