using FluentValidation;
using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Jobs.Features.SearchJobs;

internal sealed class SearchJobsValidator : AbstractValidator<SearchJobsFilter>
{
    public SearchJobsValidator()
    {
        RuleFor(filter => filter.Q).MaximumLength(200).Must(BeStorable).WithMessage("Must not contain control characters.");
        RuleFor(filter => filter.RemotePolicy)
            .Must(policy => policy is null or RemoteWork.Remote or RemoteWork.Hybrid or RemoteWork.Onsite)
            .WithMessage("Must be remote, hybrid or onsite.");
        RuleFor(filter => filter.Skill)
            .Must(skills => skills is null || (skills.Length <= 10 && skills.All(skill => skill is { Length: > 0 and <= 100 } && BeStorable(skill))))
            .WithMessage("At most 10 skills of 1 to 100 characters.");
        RuleFor(filter => filter.Company).MaximumLength(255).Must(BeStorable).WithMessage("Must not contain control characters.");
        RuleFor(filter => filter.Visa).Must(visa => visa is null or "offers" or "not_refused").WithMessage("Must be offers or not_refused.");
    }

    private static bool BeStorable(string? text) => text is null || !text.Any(char.IsControl);
}
