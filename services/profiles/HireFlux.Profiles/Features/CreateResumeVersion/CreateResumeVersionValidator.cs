using FluentValidation;
using HireFlux.Profiles.Postings;
using HireFlux.Resumes.Writing.Tailoring;

namespace HireFlux.Profiles.Features.CreateResumeVersion;

internal sealed class CreateResumeVersionValidator : AbstractValidator<CreateResumeVersionRequest>
{
    public CreateResumeVersionValidator()
    {
        RuleFor(request => request.ResumeId).NotNull().WithMessage("The resume to write from is missing.");
        RuleFor(request => request.VersionName).Line(maxLength: 255);
        RuleFor(request => request.TargetTitle).Line(maxLength: 255);
        RuleFor(request => request.Tone).Must(tone => tone is null || Tones.All.Contains(tone)).WithMessage("Must be professional, conversational or concise.");
        RuleFor(request => request.Posting).Must((request, posting) => posting is null || request.JobId is null).WithMessage("Name either job_id or posting.");
        RuleFor(request => request.Posting!).SetValidator(new PostingInputValidator()).When(request => request.Posting is not null);
    }
}
