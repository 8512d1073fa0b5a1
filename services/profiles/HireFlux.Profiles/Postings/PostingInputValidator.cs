using FluentValidation;

namespace HireFlux.Profiles.Postings;

internal sealed class PostingInputValidator : AbstractValidator<PostingInput>
{
    public PostingInputValidator()
    {
        RuleFor(posting => posting.Title).MaximumLength(500);
        RuleFor(posting => posting.Company).MaximumLength(255);
        RuleFor(posting => posting.Text).NotEmpty().MaximumLength(PostingInput.MaxTextLength);
    }
}
