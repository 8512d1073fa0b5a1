using FluentValidation;
using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Jobs.Features.SearchJobs;

internal sealed class SearchJobsValidator : AbstractValidator<SearchJobsFilter>
{
    private const string NoControls = "Must not contain control characters.";

    public SearchJobsValidator()
    {
        RuleFor(filter => filter.Q).MaximumLength(200).Must(BeStorable).WithMessage(NoControls);
        RuleFor(filter => filter.RemotePolicy)
            .Must(policy => policy is null or RemoteWork.Remote or RemoteWork.Hybrid or RemoteWork.Onsite)
            .WithMessage("Must be remote, hybrid or onsite.");
        RuleFor(filter => filter.Skill).Must(skills => BeNames(skills, 10, 100)).WithMessage("At most 10 skills of 1 to 100 characters.");
        RuleFor(filter => filter.SkillMatch).Must(match => match is null or "all" or "any").WithMessage("Must be all or any.");
        RuleFor(filter => filter.Company).MaximumLength(255).Must(BeStorable).WithMessage(NoControls);
        RuleFor(filter => filter.ExcludeCompany).Must(names => BeNames(names, 200, 255)).WithMessage("At most 200 names of 1 to 255 characters.");
        RuleFor(filter => filter.Location).MaximumLength(100).Must(BeStorable).WithMessage(NoControls);
        RuleFor(filter => filter.Country).Must(country => IsCode(country, 2)).WithMessage("Must be a code of two letters.");
        RuleFor(filter => filter.Visa).Must(visa => visa is null or "offers" or "not_refused").WithMessage("Must be offers or not_refused.");
        RuleFor(filter => filter.SalaryMin).InclusiveBetween(1, 1_000_000_000);
        RuleFor(filter => filter.SalaryMax).InclusiveBetween(1, 1_000_000_000)
            .Must((filter, max) => max is null || max >= (filter.SalaryMin ?? 0)).WithMessage("Must not be below salary_min.");
        RuleFor(filter => filter.SalaryCurrency).Must(currency => IsCode(currency, 3)).WithMessage("Must be a code of three letters.");
        RuleFor(filter => filter.SalaryCurrency).NotNull().When(filter => (filter.SalaryMin ?? filter.SalaryMax) is not null || filter.SalaryPeriod is not null)
            .WithMessage("Salaries are compared within one currency.");
        RuleFor(filter => filter.SalaryPeriod)
            .Must(period => period is null or "hour" or "day" or "week" or "month" or "year")
            .WithMessage("Must be hour, day, week, month or year.");
    }

    private static bool BeStorable(string? text) => text is null || !text.Any(char.IsControl);

    private static bool BeNames(string[]? names, int count, int length) =>
        names is null || (names.Length <= count && names.All(name => name is not null && name.Length > 0 && name.Length <= length && BeStorable(name)));

    private static bool IsCode(string? code, int length) => code is null || (code.Length == length && code.All(char.IsAsciiLetter));
}
