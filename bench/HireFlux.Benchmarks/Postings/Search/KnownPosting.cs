namespace HireFlux.Benchmarks.Postings.Search;

/// <summary>What searches are made of: so that they ask for what there is, as people do.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Company">Its employer.</param>
/// <param name="Location">Its place, as its source says it.</param>
/// <param name="CountryCode">Its country.</param>
/// <param name="Skills">Required and preferred.</param>
/// <param name="Text">The beginning of its text.</param>
/// <param name="SalaryMin">Whole currency units.</param>
/// <param name="SalaryCurrency">ISO 4217.</param>
/// <param name="SalaryPeriod">hour, day, week, month or year.</param>
/// <param name="PostedAt">UTC.</param>
internal sealed record KnownPosting(
    string Title,
    string Company,
    string Location,
    string CountryCode,
    string[] Skills,
    string Text,
    int SalaryMin,
    string SalaryCurrency,
    string SalaryPeriod,
    DateTime PostedAt);
