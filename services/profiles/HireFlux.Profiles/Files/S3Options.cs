namespace HireFlux.Profiles.Files;

/// <summary>An S3-compatible store.</summary>
internal sealed class S3Options
{
    /// <summary>The store's address, such as http://minio:9000; empty for AWS, which goes by the region.</summary>
    public string ServiceUrl { get; init; } = string.Empty;

    /// <summary>The address that links name, where people reach the store by another one than this service.</summary>
    public string PublicUrl { get; init; } = string.Empty;

    public string Region { get; init; } = "us-east-1";

    public string Bucket { get; init; } = string.Empty;

    public string AccessKey { get; init; } = string.Empty;

    public string SecretKey { get; init; } = string.Empty;

    /// <summary>The bucket in the path instead of in the host's name, as most stores but AWS want it.</summary>
    public bool UsePathStyle { get; init; } = true;
}
