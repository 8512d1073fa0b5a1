namespace HireFlux.Resumes.Reading;

/// <summary>The formats that are read.</summary>
public enum FileKind
{
    /// <summary>Portable Document Format.</summary>
    Pdf,

    /// <summary>Office Open XML, word processing.</summary>
    Docx,
}
