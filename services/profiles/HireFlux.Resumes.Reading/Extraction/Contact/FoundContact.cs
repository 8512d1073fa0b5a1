namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>What the contact lines say.</summary>
internal sealed record FoundContact(
    Found<string>? Name,
    Found<string>? Headline,
    Found<string>? Email,
    Found<string>? Phone,
    string? PhoneE164,
    Found<string>? Location,
    List<Found<ResumeLink>> Links);
