using HireFlux.Resumes.Reading.Inspection;

namespace HireFlux.Resumes.Reading;

/// <summary>
/// Tells what a file is by its content, whatever its name says, and refuses what is no resume: in one pass with bounded work, before
/// anything of it is unpacked wholly. Never throws on content.
/// </summary>
public static class FileInspector
{
    // Readers of PDF accept as much junk before the header (ISO 32000-1, annex H, note 13).
    private const int JunkBeforePdf = 1_024;

    /// <summary>Looks at a file, with the service's limits.</summary>
    public static FileInspection Inspect(ReadOnlyMemory<byte> file) => Inspect(file, ReadingLimits.Default);

    /// <summary>Looks at a file.</summary>
    public static FileInspection Inspect(ReadOnlyMemory<byte> file, ReadingLimits limits)
    {
        var bytes = file.Span;
        if (bytes.Length > limits.FileBytes)
        {
            return FileInspection.Refused(ReadingError.TooLarge);
        }

        if (bytes.IndexOfAnyExcept(" \t\r\n\0"u8) < 0)
        {
            return FileInspection.Refused(ReadingError.Empty);
        }

        if (bytes.StartsWith("PK\x03\x04"u8))
        {
            return Found(FileKind.Docx, DocxInspector.Inspect(file, limits));
        }

        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            return FileInspection.Refused(HoldsEncryptedPackage(bytes) ? ReadingError.Encrypted : ReadingError.Unsupported);
        }

        return bytes[..Math.Min(bytes.Length, JunkBeforePdf + 5)].IndexOf("%PDF-"u8) >= 0
            ? Found(FileKind.Pdf, PdfInspector.Inspect(bytes, limits))
            : FileInspection.Refused(ReadingError.Unsupported);
    }

    private static FileInspection Found(FileKind kind, ReadingError? error) => error is null ? new(kind, null) : new(null, error);

    // A DOCX with a password is a compound file (MS-CFB) with a stream of this name (MS-OFFCRYPTO 1.3.2); a .doc is one without.
    private static bool HoldsEncryptedPackage(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
}
