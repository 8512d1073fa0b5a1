namespace HireFlux.Resumes.Reading.Documents;

/// <summary>A file as lines in reading order, whatever its format: what extraction works on.</summary>
/// <param name="Lines">Lines in the order a person reads them: a column to its end before the next one. Page headers and footers that repeat are left out.</param>
/// <param name="Links">Addresses behind link annotations and hyperlinks (http, https, mailto, tel), in file order.</param>
/// <param name="PageCount">Pages; null for formats without pages.</param>
/// <param name="ColumnConfidence">0 to 1: how sure the order of columns is; 1 for one column and for formats with a given order.</param>
public sealed record ResumeText(IReadOnlyList<TextLine> Lines, IReadOnlyList<TextLink> Links, int? PageCount, double ColumnConfidence)
{
    /// <summary>The lines joined with line feeds.</summary>
    public string PlainText => string.Join('\n', Lines.Select(line => line.Text));
}
