using FluentValidation;

namespace HireFlux.Jobs.Features.UpdateJobSource;

internal sealed class UpdateJobSourceValidator : AbstractValidator<UpdateJobSourceRequest>
{
    public UpdateJobSourceValidator()
    {
        RuleFor(request => request.Name).SourceName().When(request => request.Name is not null);
        RuleFor(request => request.ApiKey).ApiKey();
        RuleFor(request => request.RemoveApiKey).NotEqual(true).When(request => request.ApiKey is not null).WithMessage("A key cannot be replaced and removed at once.");
        RuleFor(request => request.Company).CompanyName();
        RuleFor(request => request.SyncIntervalMinutes).SyncInterval();
        RuleFor(request => request.MissingSyncsBeforeClose).MissingSyncs();
    }
}
