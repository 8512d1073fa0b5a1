namespace HireFlux.Matching.Encoders;

/// <summary>Which encoder it is.</summary>
/// <param name="Version">Its name and version, with all that changes its vectors; part of algo_version.</param>
/// <param name="Dimensions">Length of its vectors.</param>
/// <param name="IsInstant">In this process and so fast that vectors are made when they are needed; those of all others are made once and stored.</param>
internal sealed record EncoderIdentity(string Version, int Dimensions, bool IsInstant);
