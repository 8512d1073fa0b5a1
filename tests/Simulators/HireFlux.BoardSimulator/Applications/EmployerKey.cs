using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace HireFlux.BoardSimulator.Applications;

/// <summary>Compares the employer's key in constant time.</summary>
internal static class EmployerKey
{
    public static bool Matches(string? given, string expected) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));

    /// <summary>The user name of a Basic authorization header, which is where Greenhouse wants the key; null where there is none.</summary>
    public static string? FromBasic(string? authorization)
    {
        if (!AuthenticationHeaderValue.TryParse(authorization, out var header)
            || !header.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase)
            || header.Parameter is not { } encoded)
        {
            return null;
        }

        var bytes = new byte[encoded.Length];
        return Convert.TryFromBase64String(encoded, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length).Split(':')[0]
            : null;
    }
}
