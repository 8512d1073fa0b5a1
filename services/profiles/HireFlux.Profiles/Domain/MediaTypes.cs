namespace HireFlux.Profiles.Domain;

/// <summary>Words of <c>resumes.file_type</c>, and the endings that files of each type are given out with.</summary>
internal static class MediaTypes
{
    public const string Pdf = "application/pdf";

    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>A JSON Resume document.</summary>
    public const string Json = "application/json";

    public static string Extension(string mediaType) => mediaType switch
    {
        Pdf => ".pdf",
        Docx => ".docx",
        Json => ".json",
        _ => string.Empty,
    };
}
