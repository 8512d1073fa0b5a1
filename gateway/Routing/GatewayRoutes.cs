using HireFlux.ServiceDefaults.Auth;

namespace HireFlux.Gateway.Routing;

/// <summary>All that can be reached from outside. What is not listed here is 404, whatever the services answer to inside.</summary>
internal static class GatewayRoutes
{
    private const long ResumeBytes = 6 * 1024 * 1024;

    public static IReadOnlyList<GatewayRoute> All { get; } =
    [
        new("identity", "/.well-known/openid-configuration", GatewayRoute.Everyone) { Exact = true },
        new("identity", "/.well-known/jwks", GatewayRoute.Everyone) { Exact = true },
        new("identity", "/v1/auth/register", GatewayRoute.Everyone) { Exact = true },
        new("identity", "/v1/auth/token", GatewayRoute.Everyone) { Exact = true },
        new("identity", "/v1/auth/revoke", GatewayRoute.Everyone) { Exact = true },
        new("identity", "/v1/auth/verify-email", GatewayRoute.Everyone),
        new("identity", "/v1/auth/password", GatewayRoute.Everyone),
        new("identity", "/v1/auth/external", GatewayRoute.Everyone),
        new("identity", "/v1/auth"),
        new("identity", "/v1/me"),
        new("identity", "/v1/notifications"),
        new("identity", "/v1/admin/users", Policies.Admin),
        new("identity", "/v1/admin/audit", Policies.Admin),

        new("profiles", "/v1/profile"),
        new("profiles", "/v1/resumes") { MaxBodyBytes = ResumeBytes },
        new("profiles", "/v1/resume-versions"),
        new("profiles", "/v1/cover-letters"),
        new("profiles", "/v1/interviews"),
        // Signed links carry their own proof.
        new("profiles", "/v1/files", GatewayRoute.Everyone),

        new("jobs", "/v1/jobs"),
        new("jobs", "/v1/admin/job-sources", Policies.Admin),

        new("matching", "/v1/matches"),
        new("matching", "/v1/admin/matches", Policies.Admin),

        new("applications", "/v1/applications"),
        new("applications", "/v1/auto-apply"),

        new("billing", "/v1/plans", GatewayRoute.Everyone),
        new("billing", "/v1/subscription"),
        new("billing", "/v1/credits"),
        new("billing", "/v1/webhooks/stripe", GatewayRoute.Everyone) { Exact = true },
        new("billing", "/v1/admin/credits", Policies.Admin),
    ];

    public static IReadOnlyList<string> Services { get; } = [.. All.Select(route => route.Service).Distinct()];

    /// <summary>The route that a path takes: the most specific one that covers it. Null when there is none.</summary>
    public static GatewayRoute? Find(string path) => All.Where(route => route.Covers(path)).MaxBy(route => route.Prefix.Length);
}
