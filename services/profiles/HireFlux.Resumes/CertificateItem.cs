using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes;

/// <summary>A certificate or licence.</summary>
/// <param name="Name">Its name as written.</param>
/// <param name="Issuer">Who gave it, or null.</param>
/// <param name="Date">When, or null.</param>
public sealed record CertificateItem(string Name, string? Issuer = null, PartialDate? Date = null);
