using HireFlux.Resumes.Reading.Extraction.Dates;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>A study with where its parts were found.</summary>
internal sealed record FoundStudy(
    EducationItem Item, Found<string>? Institution, Found<string>? Degree, Found<string>? Location, Found<DateMatch>? Dates, Found<string>? Score)
{
    /// <summary>The study as the licence or certificate that it is by its words, which no school gave; null where it is a study.</summary>
    public Found<CertificateItem>? Licence =>
        Degree is { } name && Vocabularies.Licence.IsIn(name.Value) && !Vocabularies.Degree.IsIn(name.Value) && Item.StartDate is null && !(Item.Institution is { } giver && Vocabularies.School.IsIn(giver))
            ? new Found<CertificateItem>(new CertificateItem(name.Value, Item.Institution, Item.EndDate), name.Line, name.Confidence) : null;
}
