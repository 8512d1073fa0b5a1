using FluentValidation;

namespace HireFlux.Billing.Features.GrantBonus;

internal sealed class GrantBonusValidator : AbstractValidator<GrantBonusRequest>
{
    /// <summary>More than this is no goodwill: it would take a second operator.</summary>
    private const int MaxAmount = 1000;

    public GrantBonusValidator()
    {
        RuleFor(request => request.UserId).NotEmpty();
        RuleFor(request => request.Amount).NotNull().InclusiveBetween(1, MaxAmount);
        RuleFor(request => request.Reason).NotEmpty().MaximumLength(500);
    }
}
