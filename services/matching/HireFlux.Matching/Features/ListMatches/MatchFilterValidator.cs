using FluentValidation;
using HireFlux.FitIndex;
using HireFlux.Matching.Facts;

namespace HireFlux.Matching.Features.ListMatches;

internal sealed class MatchFilterValidator : AbstractValidator<MatchFilter>
{
    private const int LongestCompany = 255;

    public MatchFilterValidator()
    {
        RuleFor(filter => filter.MinFit).InclusiveBetween(0, 100).WithMessage("Must be from 0 to 100.");
        RuleFor(filter => filter.Band)
            .Must(bands => bands is null || (bands.Length <= Enum.GetValues<FitBand>().Length && bands.All(band => Wordings.Band(band) is not null)))
            .WithMessage("Must be excellent, strong, fair, weak, poor or blocked.");
        RuleFor(filter => filter.RemotePolicy)
            .Must(policy => policy is null || Wordings.Policy(policy) is not null)
            .WithMessage("Must be remote, hybrid or onsite.");
        RuleFor(filter => filter.Visa).Must(visa => visa is null or "offers").WithMessage("Must be offers.");
        RuleFor(filter => filter.SalaryMin).InclusiveBetween(1, 1_000_000_000).WithMessage("Must be from 1 to 1000000000.");
        RuleFor(filter => filter.SalaryMin).NotNull().When(filter => filter.SalaryCurrency is not null || filter.SalaryPeriod is not null)
            .WithMessage("A currency or a period needs a salary.");
        RuleFor(filter => filter.SalaryCurrency)
            .Must(currency => currency is null || (currency.Length == 3 && currency.All(char.IsAsciiLetter)))
            .WithMessage("Must be a code of three letters.");
        RuleFor(filter => filter.SalaryCurrency).NotNull().When(filter => filter.SalaryMin is not null)
            .WithMessage("Salaries are compared within one currency.");
        RuleFor(filter => filter.SalaryPeriod)
            .Must(period => period is null || Wordings.Period(period) is not null)
            .WithMessage("Must be hour, day, week, month or year.");
        RuleFor(filter => filter.Company).Must(names => AreNames(names, 20)).WithMessage(Names(20));
        RuleFor(filter => filter.ExcludeCompany).Must(names => AreNames(names, 200)).WithMessage(Names(200));
    }

    /// <summary>A name without letters and digits names nobody.</summary>
    private static bool AreNames(string[]? names, int most) => names is null
        || (names.Length <= most && names.All(name => name.Length <= LongestCompany && name.Any(char.IsLetterOrDigit) && !name.Any(char.IsControl)));

    private static string Names(int most) =>
        FormattableString.Invariant($"At most {most} names of 1 to {LongestCompany} characters, with a letter or a digit and without control characters.");
}
