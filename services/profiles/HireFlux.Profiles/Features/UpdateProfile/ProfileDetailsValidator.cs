using FluentValidation;
using HireFlux.Profiles.Domain;

namespace HireFlux.Profiles.Features.UpdateProfile;

internal sealed class ProfileDetailsValidator : AbstractValidator<ProfileDetails>
{
    private const int MaxSalary = 1_000_000_000;
    private static readonly string[] s_periods = ["hour", "day", "week", "month", "year"];

    public ProfileDetailsValidator()
    {
        RuleFor(details => details.FirstName).MaximumLength(100);
        RuleFor(details => details.LastName).MaximumLength(100);
        RuleFor(details => details.Phone)
            .MaximumLength(20)
            .Must(phone => string.IsNullOrWhiteSpace(phone) || PhoneNumber.IsPlausible(phone))
            .WithMessage("Must be a telephone number, best with its country code, such as +44 20 7946 0958.");
        RuleFor(details => details.Location).MaximumLength(255);
        RuleFor(details => details.TargetTitles).ListOfLines(maxCount: 20, maxLength: 150);
        RuleFor(details => details.Industries).ListOfLines(maxCount: 20, maxLength: 100);
        RuleFor(details => details.Skills).ListOfLines(maxCount: 200, maxLength: 100);
        RuleFor(details => details.SalaryMin).InclusiveBetween(0, MaxSalary);
        RuleFor(details => details.SalaryMax).InclusiveBetween(0, MaxSalary);
        RuleFor(details => details.SalaryMax)
            .GreaterThanOrEqualTo(details => details.SalaryMin)
            .When(details => details.SalaryMin is not null && details.SalaryMax is not null)
            .WithMessage("Must not be less than salary_min.");
        RuleFor(details => details.Currency)
            .Must(currency => string.IsNullOrWhiteSpace(currency) || Currencies.Contains(currency.Trim()))
            .WithMessage("Must be an ISO 4217 code, such as EUR.");
        RuleFor(details => details.SalaryPeriod)
            .Must(period => period is null || s_periods.Contains(period, StringComparer.Ordinal))
            .WithMessage("Must be hour, day, week, month or year.");
        RuleFor(details => details.Preferences!)
            .SetValidator(new PreferencesValidator())
            .When(details => details.Preferences is not null);
    }
}
