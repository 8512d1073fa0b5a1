using FluentValidation;
using HireFlux.Jobs.Connectors.Pages;
using Microsoft.Extensions.Options;

namespace HireFlux.Jobs.Features.ImportJob;

internal sealed class ImportJobValidator : AbstractValidator<ImportJobRequest>
{
    public ImportJobValidator(IOptions<PageOptions> options)
    {
        RuleFor(request => request.Url).Must(url => PageAddress.TryRead(url, options.Value.LoopbackPorts, out _))
            .WithMessage("Must be the http(s) address of a page, on the usual port and without a user name, of at most 2,048 characters.");
        RuleFor(request => request.Html).NotEmpty().When(request => request.Html is not null);
    }
}
