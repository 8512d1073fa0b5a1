namespace HireFlux.Identity.Features.Register;

/// <summary>Opens an account.</summary>
/// <param name="Email">At most 254 characters; unique whatever its case.</param>
/// <param name="Password">8 characters to 72 bytes; not one of those that are tried first.</param>
internal sealed record RegisterRequest(string? Email, string? Password);
