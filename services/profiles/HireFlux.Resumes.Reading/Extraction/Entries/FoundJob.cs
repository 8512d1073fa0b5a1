using HireFlux.Resumes.Reading.Extraction.Dates;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>A job with where its parts were found.</summary>
internal sealed record FoundJob(
    ExperienceItem Item,
    Found<string>? Company,
    Found<string>? Title,
    Found<string>? Location,
    Found<DateMatch>? Dates,
    List<Found<string>> Bullets,
    int? ProseLine);
