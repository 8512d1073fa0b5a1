namespace HireFlux.Resumes.Reading.Documents;

/// <summary>An address behind a link.</summary>
/// <param name="Uri">http, https, mailto or tel, at most 2,048 characters.</param>
/// <param name="Text">The words that carry it, or empty.</param>
/// <param name="Line">The line they stand in, from 0; null when unknown.</param>
public sealed record TextLink(string Uri, string Text, int? Line);
