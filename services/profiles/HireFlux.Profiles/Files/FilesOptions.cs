namespace HireFlux.Profiles.Files;

/// <summary>Where files are kept, and how links to them are signed.</summary>
internal sealed class FilesOptions
{
    public const string Section = "Files";

    /// <summary>folder or s3.</summary>
    public string Store { get; init; } = "folder";

    /// <summary>The folder of the folder store; replicas must share it.</summary>
    public string Folder { get; init; } = Path.Combine(".hireflux", "files");

    public S3Options S3 { get; init; } = new();

    /// <summary>What links are signed with; all replicas have the same. 16 characters or more.</summary>
    public string LinkSecret { get; init; } = string.Empty;

    /// <summary>How long a link opens its file.</summary>
    public TimeSpan LinkLifetime { get; init; } = TimeSpan.FromMinutes(5);
}
