namespace HireFlux.Resumes;

/// <summary>A web address of the person.</summary>
/// <param name="Url">Absolute http(s) address.</param>
/// <param name="Label">What it is called: "LinkedIn", "GitHub", or null.</param>
public sealed record ResumeLink(string Url, string? Label = null);
