using FluentValidation;
using HireFlux.Applications.Domain;
using HireFlux.ServiceDefaults;

namespace HireFlux.Applications.Features.RecordResponse;

internal sealed class RecordResponseValidator : AbstractValidator<RecordResponseRequest>
{
    private static readonly DateTime s_earliest = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public RecordResponseValidator(TimeProvider time)
    {
        RuleFor(request => request.ResponseType)
            .Must(type => Words.TryParse<ResponseType>(type) is not null)
            .WithMessage("Must be rejection, interview_request or offer.");
        RuleFor(request => request.ReceivedAt)
            .Must(at => at is null || (at >= s_earliest && at <= time.UtcNow()))
            .WithMessage("Must not be in the future, nor before 2000.");
    }
}
