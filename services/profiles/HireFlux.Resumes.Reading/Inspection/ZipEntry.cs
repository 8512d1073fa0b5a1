namespace HireFlux.Resumes.Reading.Inspection;

/// <summary>An entry as the central directory of a zip describes it.</summary>
/// <param name="Name">Path inside the zip, with forward slashes.</param>
/// <param name="IsEncrypted">It asks for a password.</param>
/// <param name="Method">0 stored, 8 deflated.</param>
/// <param name="Packed">Bytes in the file.</param>
/// <param name="Unpacked">Bytes it says it unpacks to.</param>
/// <param name="Header">Where its local header begins.</param>
/// <param name="Data">Where its data begins.</param>
internal sealed record ZipEntry(string Name, bool IsEncrypted, int Method, long Packed, long Unpacked, int Header, int Data)
{
    /// <summary>The first byte after its data.</summary>
    public long End => Data + Packed;

    /// <summary>The file's name without its path, in lower case.</summary>
    public string FileName => Name[(Name.LastIndexOf('/') + 1)..].ToLowerInvariant();
}
