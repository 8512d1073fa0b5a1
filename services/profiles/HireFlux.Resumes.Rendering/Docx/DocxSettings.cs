using DocumentFormat.OpenXml.Wordprocessing;

namespace HireFlux.Resumes.Rendering.Docx;

/// <summary>The settings of a document: those of Word 2013 and later, so that Word does not open it in compatibility mode.</summary>
internal static class DocxSettings
{
    public static Settings Create() => new(
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }));
}
