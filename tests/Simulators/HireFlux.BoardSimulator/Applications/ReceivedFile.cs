namespace HireFlux.BoardSimulator.Applications;

/// <summary>A file that came with an application.</summary>
/// <param name="Field">The form field it came in.</param>
/// <param name="Name">The file name the sender gave.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its SHA-256 in lower-case hex.</param>
internal sealed record ReceivedFile(string Field, string Name, long Bytes, string Sha256);
