using FluentValidation;
using HireFlux.Applications.Domain;
using HireFlux.Applications.Features.CreateApplication;

namespace HireFlux.Applications.Features.UpdateApplication;

internal sealed class UpdateApplicationValidator : AbstractValidator<UpdateApplicationRequest>
{
    public UpdateApplicationValidator()
    {
        RuleFor(request => request.Status)
            .Must(status => status is null || Words.TryParse<ApplicationStatus>(status) is not null)
            .WithMessage("Must be saved, applied, interview, offer or rejected.");
        RuleFor(request => request.Notes).MaximumLength(CreateApplicationValidator.MaxNotes);
        RuleFor(request => request).Must(request => request.Status is not null || request.Notes is not null)
            .WithName("status").WithMessage("Say what to change: status, notes or both.");
    }
}
