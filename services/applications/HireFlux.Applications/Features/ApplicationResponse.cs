using System.Linq.Expressions;
using HireFlux.Applications.Domain;

namespace HireFlux.Applications.Features;

/// <param name="Id">The application.</param>
/// <param name="JobId">The job; null once it is gone.</param>
/// <param name="Title">The job's, as it was frozen.</param>
/// <param name="Company">The employer, as it was frozen.</param>
/// <param name="Location">As it was frozen.</param>
/// <param name="ApplyUrl">Where to apply.</param>
/// <param name="Status">saved, applied, interview, offer or rejected.</param>
/// <param name="ApplicationMethod">manual, apply_assist or auto_apply; null while it is only saved.</param>
/// <param name="Assist">Null while no assistance was asked for.</param>
/// <param name="AppliedAt">UTC; null while it is only saved.</param>
/// <param name="Notes">The person's own.</param>
/// <param name="ResponseReceived">True once the employer answered.</param>
/// <param name="ResponseReceivedAt">When it first did. UTC.</param>
/// <param name="ResponseType">What it first said: rejection, interview_request or offer.</param>
/// <param name="Version">To be sent back with a change.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="UpdatedAt">UTC.</param>
internal sealed record ApplicationResponse(
    Guid Id,
    Guid? JobId,
    string Title,
    string Company,
    string? Location,
    string ApplyUrl,
    ApplicationStatus Status,
    ApplicationMethod? ApplicationMethod,
    AssistResponse? Assist,
    DateTime? AppliedAt,
    string? Notes,
    bool ResponseReceived,
    DateTime? ResponseReceivedAt,
    ResponseType? ResponseType,
    long Version,
    DateTime CreatedAt,
    DateTime UpdatedAt)
{
    /// <summary>Reads only the columns that are shown: lists leave the posting's text behind.</summary>
    public static readonly Expression<Func<Application, ApplicationResponse>> Projection = application => new ApplicationResponse(
        application.Id,
        application.JobId,
        application.Posting.Title,
        application.Posting.Company,
        application.Posting.Location,
        application.Posting.ApplyUrl,
        application.Status,
        application.ApplicationMethod,
        application.AssistState == null
            ? null
            : new AssistResponse(
                application.AssistState.Value,
                application.AssistAttempt,
                application.AssistCode,
                application.AssistExpiresAt,
                application.AssistRefundedAt,
                application.MissingAnswers),
        application.AppliedAt,
        application.Notes,
        application.ResponseReceived,
        application.ResponseReceivedAt,
        application.ResponseType,
        application.Version,
        application.CreatedAt,
        application.UpdatedAt);

    private static readonly Func<Application, ApplicationResponse> s_map = Projection.Compile();

    /// <param name="application">With its posting loaded.</param>
    public static ApplicationResponse From(Application application) => s_map(application);
}
