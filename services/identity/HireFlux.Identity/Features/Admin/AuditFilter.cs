using Microsoft.AspNetCore.Mvc;

namespace HireFlux.Identity.Features.Admin;

/// <summary>Which entries of the audit trail an operator wants.</summary>
/// <param name="UserId">Those of one person.</param>
/// <param name="EventType">Those of one kind.</param>
internal sealed record AuditFilter([FromQuery(Name = "user_id")] Guid? UserId, [FromQuery(Name = "event_type")] string? EventType);
