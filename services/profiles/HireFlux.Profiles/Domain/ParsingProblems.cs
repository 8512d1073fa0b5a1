using HireFlux.Resumes.Reading;

namespace HireFlux.Profiles.Domain;

/// <summary>Codes of <c>resumes.parsing_error</c> with the sentence that says what to do: those of the reader, and those of the way to it.</summary>
internal static class ParsingProblems
{
    /// <summary>Pending: the virus scanner does not answer.</summary>
    public const string ScanPending = "scan_pending";

    /// <summary>Pending: the object store does not answer.</summary>
    public const string StoreUnavailable = "store_unavailable";

    public const string Infected = "infected";

    public const string FileMissing = "file_missing";

    /// <summary>Reading broke off in a way that the reader did not foresee, each time it was tried.</summary>
    public const string ReadingFailed = "reading_failed";

    private static readonly Dictionary<string, string> s_sentences = new(StringComparer.Ordinal)
    {
        [ScanPending] = "The file waits for the virus scanner and is read as soon as that answers. There is nothing to do.",
        [StoreUnavailable] = "The file cannot be reached at the moment; reading is tried again by itself. There is nothing to do.",
        [Infected] = "The virus scanner found something in the file. Check your computer, and upload a clean copy.",
        [FileMissing] = "The file is no longer there. Upload it once more.",
        [ReadingFailed] = "Something went wrong on our side while the file was read. Try again, or export it once more and upload that.",
    };

    static ParsingProblems()
    {
        foreach (var error in Enum.GetValues<ReadingError>())
        {
            s_sentences.Add(ReadingErrors.Code(error), ReadingErrors.Sentence(error));
        }
    }

    /// <summary>The sentence of a code; the general one for a code of a newer release.</summary>
    public static string Sentence(string code) => s_sentences.GetValueOrDefault(code, s_sentences[ReadingFailed]);
}
