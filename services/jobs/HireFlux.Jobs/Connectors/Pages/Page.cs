namespace HireFlux.Jobs.Connectors.Pages;

/// <summary>A page of the web.</summary>
/// <param name="Address">Where it was found, behind all redirects.</param>
/// <param name="Html">As it came: hostile.</param>
internal sealed record Page(Uri Address, string Html);
