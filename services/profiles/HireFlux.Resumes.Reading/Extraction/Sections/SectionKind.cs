namespace HireFlux.Resumes.Reading.Extraction.Sections;

/// <summary>What a part of a resume is about.</summary>
internal enum SectionKind
{
    /// <summary>What stands before the first heading, or apart from all.</summary>
    Head,

    Contact,
    Summary,
    Experience,
    Education,
    Skills,
    Languages,
    Projects,
    Certificates,
    Publications,
    Awards,
    Volunteer,
    Interests,
    References,
    Other,
}
