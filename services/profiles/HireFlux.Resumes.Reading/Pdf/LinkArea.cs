namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Where a link is on the page.</summary>
internal sealed record LinkArea(string Uri, DrawnBox Area);
