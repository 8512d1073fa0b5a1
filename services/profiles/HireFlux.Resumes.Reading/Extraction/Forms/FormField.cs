namespace HireFlux.Resumes.Reading.Extraction.Forms;

/// <summary>What a label of a form asks for.</summary>
internal enum FormField
{
    Dates,
    Title,
    Company,
    Place,
    Degree,
    Institution,

    /// <summary>Duties, main subjects.</summary>
    Text,

    /// <summary>What no field of a resume takes: reasons for leaving, wages.</summary>
    Skip,
}
