namespace HireFlux.Resumes.Reading.Inspection;

/// <summary>Parts of an Office document that are programs, or carry them.</summary>
internal static class ActiveParts
{
    private static readonly string[] s_types = ["macroEnabled", "vbaProject", "vbaData", "activeX", "oleObject", "msdownload", "javascript"];

    private static readonly string[] s_extensions =
        [".exe", ".dll", ".com", ".scr", ".bat", ".cmd", ".ps1", ".vbs", ".js", ".jse", ".wsf", ".hta", ".msi", ".jar", ".lnk", ".docm", ".dotm", ".xlsm", ".pptm", ".swf"];

    /// <summary>Whether one of the entries is such a part, by its name or by its declared type.</summary>
    public static bool AnyIn(IReadOnlyList<ZipEntry> entries, ContentTypes types) =>
        types.OfParts.Any(IsActiveType) || entries.Any(entry => IsActiveName(entry) || IsActiveType(types.Of(entry)));

    /// <summary>Whether a file of this name is a program.</summary>
    public static bool IsProgram(string fileName) => s_extensions.Any(extension => fileName.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static bool IsActiveType(string type) => s_types.Any(active => type.Contains(active, StringComparison.OrdinalIgnoreCase));

    private static bool IsActiveName(ZipEntry entry) =>
        entry.FileName is "vbaproject.bin" or "vbadata.xml"
        || entry.FileName.StartsWith("oleobject", StringComparison.Ordinal)
        || entry.Name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase)
        || IsProgram(entry.FileName);
}
