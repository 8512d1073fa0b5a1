using FluentValidation;
using HireFlux.Identity.Domain;

namespace HireFlux.Identity.Features.Register;

internal sealed class RegisterValidator : AbstractValidator<RegisterRequest>
{
    public RegisterValidator()
    {
        RuleFor(request => request.Email)
            .Cascade(CascadeMode.Stop)
            .NotEmpty()
            .Must(email => EmailAddress.IsValid(email!.Trim()))
            .WithMessage("Must be an e-mail address.");
        RuleFor(request => request.Password)
            .Cascade(CascadeMode.Stop)
            .NotEmpty()
            .Custom((password, context) =>
            {
                if (PasswordRules.BrokenBy(password!, context.InstanceToValidate.Email?.Trim() ?? string.Empty) is { } rule)
                {
                    context.AddFailure(rule);
                }
            });
    }
}
