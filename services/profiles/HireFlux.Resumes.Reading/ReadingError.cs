namespace HireFlux.Resumes.Reading;

/// <summary>Why a file was not read: the code in <c>parsing_error</c>, with the sentence that says what to do (<see cref="ReadingErrors"/>).</summary>
public enum ReadingError
{
    /// <summary>Neither a PDF nor a DOCX, or not what its content claims.</summary>
    Unsupported,

    /// <summary>It asks for a password.</summary>
    Encrypted,

    /// <summary>Pictures of text, no text.</summary>
    ScannedImage,

    /// <summary>Nothing is written in it.</summary>
    Empty,

    /// <summary>More bytes, pages, objects or unpacked bytes than a resume has.</summary>
    TooLarge,

    /// <summary>It holds macros or other programs.</summary>
    ActiveContent,

    /// <summary>Damaged beyond reading.</summary>
    Corrupt,

    /// <summary>Reading took longer than is allowed, or more memory.</summary>
    TooComplex,
}
