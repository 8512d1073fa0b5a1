namespace HireFlux.Resumes.Reading.Inspection;

/// <summary>Looks a PDF through for programs and for more than a resume has, in the order of its bytes and in its packed objects.</summary>
internal static class PdfInspector
{
    /// <summary>Why it is refused; null when it may be read. Whether it asks for a password, only reading shows.</summary>
    public static ReadingError? Inspect(ReadOnlySpan<byte> file, ReadingLimits limits)
    {
        var survey = new PdfSurvey(limits);
        survey.LookThrough(file);
        if (survey.Error is not null)
        {
            return survey.Error;
        }

        // What is cut off has lost the table at its end: a part of a resume is not to be taken for the whole.
        var ending = Math.Max(file.LastIndexOf("startxref"u8), file.LastIndexOf("%%EOF"u8));
        return survey.Objects == 0 || ending < file.LastIndexOf("endobj"u8) ? ReadingError.Corrupt : null;
    }
}
