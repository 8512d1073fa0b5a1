namespace HireFlux.Jobs.Features.ImportJob;

/// <summary>A page with one posting.</summary>
/// <param name="Url">The page's address: http or https on the usual port, at most 2,048 characters.</param>
/// <param name="Html">The page as the person has it before them, where it cannot be read from outside; absent: it is read from its address.</param>
internal sealed record ImportJobRequest(string? Url, string? Html);
