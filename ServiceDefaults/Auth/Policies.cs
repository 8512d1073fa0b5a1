namespace HireFlux.ServiceDefaults.Auth;

/// <summary>The policies that endpoints name. One that names none, and does not allow anonymous callers, refuses everyone but signed-in people.</summary>
public static class Policies
{
    /// <summary>Any signed-in person, for their own rows.</summary>
    public const string User = "user";

    /// <summary>An operator.</summary>
    public const string Admin = "admin";
}
