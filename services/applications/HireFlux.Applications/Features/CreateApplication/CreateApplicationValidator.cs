using FluentValidation;
using HireFlux.Applications.Domain;

namespace HireFlux.Applications.Features.CreateApplication;

internal sealed class CreateApplicationValidator : AbstractValidator<CreateApplicationRequest>
{
    public const int MaxNotes = 10_000;

    public CreateApplicationValidator()
    {
        RuleFor(request => request.JobId).NotEmpty();
        RuleFor(request => request.Method)
            .Must(method => method is null || Words.TryParse<ApplicationMethod>(method) is ApplicationMethod.Manual or ApplicationMethod.ApplyAssist)
            .WithMessage("Must be manual, apply_assist or absent.");
        RuleFor(request => request.Notes).MaximumLength(MaxNotes);
    }
}
