using FluentValidation;

namespace HireFlux.Jobs.Features;

/// <summary>What the fields of a source must be, for creating and for changing.</summary>
internal static class JobSourceRules
{
    public const int DefaultSyncIntervalMinutes = 360;
    public const int DefaultMissingSyncsBeforeClose = 2;

    public static IRuleBuilderOptions<T, string?> SourceName<T>(this IRuleBuilder<T, string?> rule) =>
        rule.NotEmpty().MaximumLength(255).Must(BeOneLine).WithMessage("Must be one line of text.");

    public static IRuleBuilderOptions<T, string?> CompanyName<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(name => name is null || !string.IsNullOrWhiteSpace(name)).WithMessage("Must not be blank.")
            .MaximumLength(255).Must(BeOneLine).WithMessage("Must be one line of text.");

    public static IRuleBuilderOptions<T, string?> ApiKey<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Length(1, 500).Must(BeOneLine).WithMessage("Must be one line of text.");

    public static IRuleBuilderOptions<T, int?> SyncInterval<T>(this IRuleBuilder<T, int?> rule) => rule.InclusiveBetween(15, 10_080);

    public static IRuleBuilderOptions<T, int?> MissingSyncs<T>(this IRuleBuilder<T, int?> rule) => rule.InclusiveBetween(1, 10);

    private static bool BeOneLine(string? text) => text is null || !text.Any(char.IsControl);
}
