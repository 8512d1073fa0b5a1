using FluentValidation;
using HireFlux.Resumes.Writing.Tailoring;

namespace HireFlux.Profiles.Features.CreateResumeVersion;

internal sealed class CreateResumeVersionValidator : AbstractValidator<CreateResumeVersionRequest>
{
    public CreateResumeVersionValidator()
    {
        RuleFor(request => request.ResumeId).NotNull().WithMessage("The resume to write from is missing.");
        RuleFor(request => request.VersionName).MaximumLength(255).Must(name => name is null || !string.IsNullOrWhiteSpace(name)).WithMessage("Must not be blank.");
        RuleFor(request => request.TargetTitle).MaximumLength(255).Must(title => title is null || !string.IsNullOrWhiteSpace(title)).WithMessage("Must not be blank.");
        RuleFor(request => request.Tone).Must(tone => tone is null || Tones.All.Contains(tone)).WithMessage("Must be professional, conversational or concise.");
        When(request => request.Posting is not null, () =>
        {
            RuleFor(request => request.Posting!.Title).MaximumLength(500);
            RuleFor(request => request.Posting!.Company).MaximumLength(255);
            RuleFor(request => request.Posting!.Text).NotEmpty().MaximumLength(PostingText.MaxLength);
        });
    }
}
