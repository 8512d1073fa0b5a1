using HireFlux.Resumes.Reading.Extraction.Dates;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>A study with where its parts were found.</summary>
internal sealed record FoundStudy(
    EducationItem Item, Found<string>? Institution, Found<string>? Degree, Found<string>? Location, Found<DateMatch>? Dates, Found<string>? Score);
