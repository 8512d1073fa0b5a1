using FluentValidation;
using HireFlux.Jobs.Connectors;
using HireFlux.Jobs.Domain;

namespace HireFlux.Jobs.Features.CreateJobSource;

internal sealed class CreateJobSourceValidator : AbstractValidator<CreateJobSourceRequest>
{
    public CreateJobSourceValidator(BoardAddresses addresses)
    {
        RuleFor(request => request.Name).SourceName();
        RuleFor(request => request.Kind).Must(BoardKinds.IsKnown).WithMessage($"Must be {BoardKinds.Greenhouse}, {BoardKinds.Lever} or {BoardKinds.Ashby}.");
        RuleFor(request => request.BoardToken).NotEmpty().MaximumLength(255).Matches("^[A-Za-z0-9]([A-Za-z0-9 ._-]*[A-Za-z0-9._-])?$");
        RuleFor(request => request.ApiUrl)
            .Must((request, url) => url is null || (url.Length <= 500 && addresses.Resolve(request.Kind ?? "", url) is not null))
            .WithMessage("Must be one of the configured addresses of this kind of board.");
        RuleFor(request => request.ApiKey).ApiKey();
        RuleFor(request => request.Company).CompanyName();
        RuleFor(request => request.SyncIntervalMinutes).SyncInterval();
        RuleFor(request => request.MissingSyncsBeforeClose).MissingSyncs();
    }
}
