using System.Text;

namespace HireFlux.Identity.Domain;

/// <summary>
/// What a password must be (NIST SP 800-63B, 5.1.1.2): long enough, not one of those that everybody tries, and nothing about its composition.
/// bcrypt reads 72 bytes; a longer password is refused, not cut, so that each of its characters counts.
/// </summary>
internal static class PasswordRules
{
    public const int MinLength = 8;
    public const int MaxBytes = 72;
    private static readonly HashSet<string> s_common = LoadCommon();

    /// <summary>The rule that a password breaks, in one sentence; null when it breaks none.</summary>
    public static string? BrokenBy(string password, string email)
    {
        if (password.Length < MinLength)
        {
            return $"Must have at least {MinLength} characters.";
        }

        if (!IsHashable(password))
        {
            return $"Must have at most {MaxBytes} bytes in UTF-8.";
        }

        var at = email.IndexOf('@', StringComparison.Ordinal);
        var local = at < 0 ? email : email[..at];
        return s_common.Contains(password) || IsOneCharacter(password)
            || password.Equals(email, StringComparison.OrdinalIgnoreCase) || password.Equals(local, StringComparison.OrdinalIgnoreCase)
            ? "Is one of the passwords that are tried first; choose another."
            : null;
    }

    /// <summary>False for what bcrypt would cut: such a password was never accepted, so it matches no account.</summary>
    public static bool IsHashable(string password) =>
        password.Length <= MaxBytes && Encoding.UTF8.GetByteCount(password) <= MaxBytes && !password.Contains('\0', StringComparison.Ordinal);

    private static bool IsOneCharacter(string password) => password.AsSpan().IndexOfAnyExcept(password[0]) < 0;

    private static HashSet<string> LoadCommon()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("common-passwords.txt")
            ?? throw new InvalidOperationException("The list of common passwords is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
