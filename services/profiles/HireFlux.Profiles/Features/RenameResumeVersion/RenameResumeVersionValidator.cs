using FluentValidation;

namespace HireFlux.Profiles.Features.RenameResumeVersion;

internal sealed class RenameResumeVersionValidator : AbstractValidator<RenameResumeVersionRequest>
{
    public RenameResumeVersionValidator()
    {
        RuleFor(request => request.VersionName).NotNull();
        RuleFor(request => request.VersionName).Line(maxLength: 255);
    }
}
