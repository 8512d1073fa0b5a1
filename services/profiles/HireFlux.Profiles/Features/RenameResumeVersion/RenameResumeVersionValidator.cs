using FluentValidation;

namespace HireFlux.Profiles.Features.RenameResumeVersion;

internal sealed class RenameResumeVersionValidator : AbstractValidator<RenameResumeVersionRequest>
{
    public RenameResumeVersionValidator() => RuleFor(request => request.VersionName).NotEmpty().MaximumLength(255);
}
