namespace HireFlux.Resumes.Reading;

/// <summary>Codes and sentences of <see cref="ReadingError"/>.</summary>
public static class ReadingErrors
{
    /// <summary>The stable code, in snake_case.</summary>
    public static string Code(ReadingError error) => error switch
    {
        ReadingError.Unsupported => "unsupported",
        ReadingError.Encrypted => "encrypted",
        ReadingError.ScannedImage => "scanned_image",
        ReadingError.Empty => "empty",
        ReadingError.TooLarge => "too_large",
        ReadingError.ActiveContent => "active_content",
        ReadingError.Corrupt => "corrupt",
        ReadingError.TooComplex => "too_complex",
        _ => throw new ArgumentOutOfRangeException(nameof(error), error, null),
    };

    /// <summary>What is wrong and what to do about it, for the person who uploaded the file.</summary>
    public static string Sentence(ReadingError error) => error switch
    {
        ReadingError.Unsupported => "This is neither a PDF nor a Word document (.docx). Save it as one of the two and upload it again.",
        ReadingError.Encrypted => "The file is protected by a password. Save a copy without one and upload that.",
        ReadingError.ScannedImage => "The file holds pictures of text, which cannot be read. Export it from the program it was written in, as PDF or Word.",
        ReadingError.Empty => "Nothing is written in the file. Check that it is the right one.",
        ReadingError.TooLarge => "The file is larger than a resume can be. Leave out pictures and appendices and upload it again.",
        ReadingError.ActiveContent => "The file holds macros or other programs. Save it without them, as .docx or PDF, and upload it again.",
        ReadingError.Corrupt => "The file is damaged. Export it once more from the program it was written in.",
        ReadingError.TooComplex => "The file is built in a way that takes too long to read. Export it once more, or print it to a new PDF.",
        _ => throw new ArgumentOutOfRangeException(nameof(error), error, null),
    };
}
