using FluentValidation;

namespace HireFlux.Profiles.Features.EditCoverLetter;

internal sealed class EditCoverLetterValidator : AbstractValidator<EditCoverLetterRequest>
{
    private const int MaxLength = 20_000;

    public EditCoverLetterValidator() => RuleFor(request => request.Content).NotEmpty().MaximumLength(MaxLength);
}
