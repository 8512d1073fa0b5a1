using FluentValidation;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Postings;
using HireFlux.Resumes.Writing.Letters;

namespace HireFlux.Profiles.Features.CreateCoverLetter;

internal sealed class CreateCoverLetterValidator : AbstractValidator<CreateCoverLetterRequest>
{
    private const int MaxFacts = 5;
    private const int MaxFactLength = 300;
    private const int MaxUrlLength = 2_000;

    public CreateCoverLetterValidator()
    {
        RuleFor(request => request.Posting)
            .Must((request, posting) => posting is null != request.JobId is null)
            .WithMessage("Name either job_id or posting.");
        RuleFor(request => request.ResumeId)
            .Must((request, id) => id is null != request.ResumeVersionId is null)
            .WithMessage("Name either resume_id or resume_version_id.");
        RuleFor(request => request.Tone).IsInEnum();
        RuleFor(request => request.Length).IsInEnum();
        When(request => request.Posting is not null, () =>
        {
            RuleFor(request => request.Posting!).SetValidator(new PostingInputValidator());
            RuleFor(request => request.Posting!.Title).Must(title => PlainText.Line(title) is not null).WithMessage("A letter names the job: a title is needed.");
            RuleFor(request => request.Posting!.Company).Must(company => PlainText.Line(company) is not null).WithMessage("A letter is to an employer: a company is needed.");
        });
        RuleFor(request => request.CompanyFacts).Must(facts => facts is null or { Count: <= MaxFacts }).WithMessage($"Must have at most {MaxFacts} entries.");
        RuleForEach(request => request.CompanyFacts).Must(IsUsable)
            .WithMessage($"Must have a text of one line and at most {MaxFactLength} characters, without quotation marks or stock phrases, and an http(s) source_url.")
            .When(request => request.CompanyFacts is { Count: <= MaxFacts });
    }

    private static bool IsUsable(SourcedFact? fact) =>
        PlainText.Line(fact?.Text) is { Length: <= MaxFactLength } text && text.IndexOfAny(['"', '“', '”']) < 0 && BannedPhrases.FindIn(text) is null
        && fact!.SourceUrl is { Length: <= MaxUrlLength } url && Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.Host.Length is > 0 and <= 253;
}
