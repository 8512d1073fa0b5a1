namespace HireFlux.Applications.Features.GetApplication;

/// <param name="Application">As lists show it.</param>
/// <param name="Answers">Answers to what forms usually ask, from the profile.</param>
/// <param name="AnswerSources">Where each answer comes from, such as profile.first_name@3.</param>
/// <param name="ResumeVersionId">The resume sent; null without one.</param>
/// <param name="CoverLetterId">The letter sent; null without one.</param>
/// <param name="ArtifactBundleUrl">The archive of what was sent; null without one.</param>
/// <param name="Posting">As it was frozen; it stays when the job is gone.</param>
/// <param name="History">Oldest first.</param>
/// <param name="Responses">Oldest first.</param>
internal sealed record ApplicationDetailResponse(
    ApplicationResponse Application,
    IReadOnlyDictionary<string, string> Answers,
    IReadOnlyDictionary<string, string> AnswerSources,
    Guid? ResumeVersionId,
    Guid? CoverLetterId,
    string? ArtifactBundleUrl,
    PostingResponse Posting,
    IReadOnlyList<StatusChangeResponse> History,
    IReadOnlyList<EmployerResponseResponse> Responses);
