using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>What the contact lines say.</summary>
/// <param name="Lines">The lines that contact data stand in.</param>
internal sealed record FoundContact(
    Found<string>? Name,
    Found<string>? Headline,
    Found<string>? Email,
    Found<string>? Phone,
    string? PhoneE164,
    Found<string>? Location,
    List<Found<ResumeLink>> Links,
    IReadOnlySet<int> Lines)
{
    /// <summary>The sections without the contact lines that ran into them from a page's foot or another column, and without the name where a page's foot repeats it.</summary>
    public List<Section> TakenOut(List<Section> sections) =>
        [.. sections.Select(section => section.Kind is SectionKind.Head or SectionKind.Contact || !section.Lines.Exists(IsTaken) ? section : section with { Lines = section.Lines.FindAll(line => !IsTaken(line)) })];

    private bool IsTaken(ResumeLine line) => Lines.Contains(line.Index) || (Name is not null && line.Text == Name.Value);
}
