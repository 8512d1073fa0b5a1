using FluentValidation;

namespace HireFlux.Profiles.Features.ReviseResumeVersion;

internal sealed class ReviseResumeVersionValidator : AbstractValidator<ReviseResumeVersionRequest>
{
    private const int MaxChanges = 200;
    private const int MaxPointer = 100;
    private const int MaxLine = 700;
    private const int MaxSummary = 4_000;

    public ReviseResumeVersionValidator()
    {
        RuleFor(request => request.VersionName).Line(maxLength: 255);
        RuleFor(request => request.Strike).Must(list => AreShort(list)).WithMessage("At most 200 pointers of at most 100 characters.");
        RuleFor(request => request.Restore).Must(list => AreShort(list)).WithMessage("At most 200 ids of at most 100 characters.");
        RuleFor(request => request.Edit).Must(list => list is null || (list.Count <= MaxChanges && list.All(IsLine))).WithMessage("At most 200 edits, each with a line and a text of 1 to 700 characters (the summary up to 4,000).");
        RuleFor(request => request).Must(request => (request.Strike?.Count ?? 0) + (request.Restore?.Count ?? 0) + (request.Edit?.Count ?? 0) > 0)
            .WithName("edit").WithMessage("Nothing is to be changed.");
    }

    private static bool AreShort(IReadOnlyList<string?>? list) => list is null || (list.Count <= MaxChanges && list.All(item => item is { Length: > 0 and <= MaxPointer }));

    private static bool IsLine(LineEdit? edit) => edit is { Line.Length: > 0 and <= MaxPointer, Text: not null } && !string.IsNullOrWhiteSpace(edit.Text)
        && edit.Text.Length <= (edit.Line == "/summary" ? MaxSummary : MaxLine);
}
