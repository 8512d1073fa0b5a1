namespace HireFlux.Resumes.Reading;

/// <summary>How much of a file is looked at: what goes beyond is no resume. The defaults leave long academic ones a good margin.</summary>
public sealed record ReadingLimits
{
    /// <summary>The limits that the service reads with.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>Bytes of the file: 5 MB, as the upload says.</summary>
    public int FileBytes { get; init; } = 5 * 1024 * 1024;

    /// <summary>Pages of a PDF.</summary>
    public int Pages { get; init; } = 60;

    /// <summary>Objects of a PDF.</summary>
    public int Objects { get; init; } = 30_000;

    /// <summary>Bytes that everything packed in the file may unpack to.</summary>
    public long UnpackedBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Bytes that one XML part of a DOCX, or one stream of a PDF that is read, may unpack to.</summary>
    public int PartBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Entries of the zip that a DOCX is.</summary>
    public int ZipEntries { get; init; } = 2_000;

    /// <summary>How many times larger than packed an entry over 1 MB may be. XML of long tables reaches 40; deflate ends at 1,032.</summary>
    public int ZipRatio { get; init; } = 150;

    /// <summary>Elements within elements, arrays within arrays.</summary>
    public int NestingDepth { get; init; } = 120;

    /// <summary>Elements and attributes of one XML part.</summary>
    public int Nodes { get; init; } = 500_000;

    /// <summary>Attributes of one element: the document model looks each up among those before it.</summary>
    public int Attributes { get; init; } = 1_000;

    /// <summary>Letters of text.</summary>
    public int Letters { get; init; } = 400_000;

    /// <summary>Lines of text.</summary>
    public int Lines { get; init; } = 12_000;
}
