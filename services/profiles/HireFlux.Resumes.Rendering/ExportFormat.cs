namespace HireFlux.Resumes.Rendering;

/// <summary>What a document is exported as.</summary>
public enum ExportFormat
{
    /// <summary>PDF 1.7: text in reading order, fonts embedded, tagged.</summary>
    Pdf,

    /// <summary>Word (Office Open XML).</summary>
    Docx,

    /// <summary>Plain text in UTF-8.</summary>
    Text,

    /// <summary>JSON Resume 1.0.0; for resumes only.</summary>
    JsonResume,
}
