using HireFlux.Identity.Features.Activity;
using HireFlux.Identity.Features.Admin;
using HireFlux.Identity.Features.IssueToken;
using HireFlux.Identity.Features.Me;
using HireFlux.Identity.Features.Notifications;
using HireFlux.Identity.Features.Register;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;

namespace HireFlux.Identity;

/// <summary>The service's routes. The token server answers /v1/auth/revoke, /.well-known/openid-configuration and /.well-known/jwks itself.</summary>
internal static class IdentityEndpoints
{
    public static void MapIdentityEndpoints(this IEndpointRouteBuilder routes)
    {
        var v1 = routes.MapGroup("/v1").WithTags("identity");

        v1.MapPost("/auth/register", RegisterEndpoint.HandleAsync)
            .AllowAnonymous().WithName("Register").WithSummary("Open an account")
            .Validate<RegisterRequest>();
        v1.MapPost("/auth/token", IssueTokenEndpoint.HandleAsync)
            .AllowAnonymous().WithName("IssueToken").WithSummary("Sign in, or refresh a token (OAuth 2.0 form)")
            .WithMetadata(new Microsoft.AspNetCore.Http.Metadata.AcceptsMetadata(["application/x-www-form-urlencoded"], typeof(TokenForm)));

        v1.MapGet("/me", MeEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User).WithName("GetMe").WithSummary("The caller's account");
        v1.MapGet("/me/activity", ActivityEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User).WithName("ListMyActivity").WithSummary("The caller's audit trail, newest first");

        v1.MapGet("/notifications", ListNotificationsEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User).WithName("ListNotifications").WithSummary("The caller's notifications, newest first");
        v1.MapGet("/notifications/unread-count", UnreadCountEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User).WithName("CountUnreadNotifications").WithSummary("How many notifications are unread");
        v1.MapPost("/notifications/{id:guid}/read", ReadNotificationEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User).WithName("ReadNotification").WithSummary("Mark a notification read");
        v1.MapPost("/notifications/read-all", ReadAllEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User).WithName("ReadAllNotifications").WithSummary("Mark notifications read up to a moment");

        v1.MapGet("/admin/audit", ListAuditEndpoint.HandleAsync)
            .RequireAuthorization(Policies.Admin).WithName("ListAudit").WithSummary("The audit trail, newest first");
        v1.MapGet("/admin/users", SearchUsersEndpoint.HandleAsync)
            .RequireAuthorization(Policies.Admin).WithName("SearchUsers").WithSummary("Find accounts");
        v1.MapPost("/admin/users/{id:guid}/deactivate", SwitchUserEndpoints.DeactivateAsync)
            .RequireAuthorization(Policies.Admin).WithName("DeactivateUser").WithSummary("Switch an account off");
        v1.MapPost("/admin/users/{id:guid}/reactivate", SwitchUserEndpoints.ReactivateAsync)
            .RequireAuthorization(Policies.Admin).WithName("ReactivateUser").WithSummary("Switch an account on");
    }
}
