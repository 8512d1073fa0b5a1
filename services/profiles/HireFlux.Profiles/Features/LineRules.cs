using FluentValidation;
using HireFlux.Profiles.Domain;

namespace HireFlux.Profiles.Features;

/// <summary>Rules of texts that are kept as one line each.</summary>
internal static class LineRules
{
    /// <summary>Bounds a short text that says something, where it is sent.</summary>
    public static void Line<T>(this IRuleBuilderInitial<T, string?> rule, int maxLength) =>
        rule.Must(text => text is null || PlainText.Line(text) is { } line && line.Length <= maxLength).WithMessage($"Must be a text of 1 to {maxLength} characters.");

    /// <summary>Bounds a list of short texts in count and in length. The names of the members that break a rule carry their index.</summary>
    public static void ListOfLines<T>(this IRuleBuilderInitial<T, IReadOnlyList<string>?> rule, int maxCount, int maxLength) => rule.Custom((list, context) =>
    {
        if (list is null)
        {
            return;
        }

        if (list.Count > maxCount)
        {
            context.AddFailure($"Must have at most {maxCount} entries.");
            return;
        }

        // The failure's name is put behind the path of the object that is validated.
        var property = context.PropertyPath[(context.PropertyPath.LastIndexOf('.') + 1)..];
        for (var index = 0; index < list.Count; index++)
        {
            // JSON can put a null where the type says there is none.
            if (list[index] is null || list[index].Length > maxLength)
            {
                context.AddFailure($"{property}[{index}]", $"Must be a text of at most {maxLength} characters.");
            }
        }
    });
}
