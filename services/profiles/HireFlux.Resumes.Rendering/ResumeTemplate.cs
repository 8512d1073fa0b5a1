namespace HireFlux.Resumes.Rendering;

/// <summary>How a PDF or Word document looks.</summary>
public enum ResumeTemplate
{
    /// <summary>One column, room to breathe.</summary>
    Classic,

    /// <summary>Two columns: skills, languages and certificates beside the rest.</summary>
    Sidebar,

    /// <summary>One column, small and dense: more on a page.</summary>
    Compact,
}
