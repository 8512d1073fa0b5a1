using HireFlux.Identity.Domain;

namespace HireFlux.Identity.SignIn;

/// <summary>How a sign-in ended.</summary>
/// <param name="User">Who signed in; null when nobody did.</param>
/// <param name="Refusal">Why not, for the client; null when it went well or has to wait.</param>
/// <param name="RetryAfter">How long to wait before another attempt; zero when there is no need.</param>
internal sealed record SignInOutcome(User? User, string? Refusal, TimeSpan RetryAfter)
{
    /// <summary>The same words for an unknown address and for a wrong password.</summary>
    public static SignInOutcome WrongCredentials { get; } = new(null, "The e-mail address or the password is wrong.", TimeSpan.Zero);

    /// <summary>Said only to those who know the password.</summary>
    public static SignInOutcome Deactivated { get; } = new(null, "The account is deactivated.", TimeSpan.Zero);

    public static SignInOutcome SignedIn(User user) => new(user, null, TimeSpan.Zero);

    public static SignInOutcome Wait(TimeSpan time) => new(null, null, time);
}
