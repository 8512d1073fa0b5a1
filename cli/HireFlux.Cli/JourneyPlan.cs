namespace HireFlux.Cli;

/// <summary>Who walks the journey, and over which boards.</summary>
/// <param name="Gateway">Where the system is.</param>
/// <param name="Email">The person; the same one on the next run.</param>
/// <param name="Password">Their password.</param>
/// <param name="AdminEmail">The operator who registers the boards.</param>
/// <param name="AdminPassword">Their password.</param>
/// <param name="Profile">The profile to fill in, as the API takes it.</param>
/// <param name="Boards">The boards to sync.</param>
/// <param name="Resume">Path of the resume to upload; null when the person has none.</param>
internal sealed record JourneyPlan(
    Uri Gateway,
    string Email,
    string Password,
    string AdminEmail,
    string AdminPassword,
    object Profile,
    IReadOnlyList<JourneyBoard> Boards,
    string? Resume = null);
