using FluentValidation;

namespace HireFlux.Profiles.Features.UpdateProfile;

internal static class ListRules
{
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
