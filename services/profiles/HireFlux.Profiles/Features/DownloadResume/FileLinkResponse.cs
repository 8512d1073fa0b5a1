namespace HireFlux.Profiles.Features.DownloadResume;

/// <summary>A link that opens a file for a few minutes, without a token.</summary>
/// <param name="Url">Absolute, or a path at this address.</param>
/// <param name="ExpiresAt">When it ends. UTC.</param>
/// <param name="Filename">What the file is called.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="SizeBytes">How large it is.</param>
internal sealed record FileLinkResponse(string Url, DateTime ExpiresAt, string Filename, string MediaType, int? SizeBytes);
