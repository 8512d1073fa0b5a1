namespace HireFlux.Profiles.Reading;

internal static class ReadingExtensions
{
    /// <summary>Registers <see cref="IResumeReader"/>.</summary>
    public static IServiceCollection AddResumeReading(this IServiceCollection services) =>
        services.AddSingleton(new ReadingOptions()).AddSingleton<IResumeReader, SandboxedResumeReader>();
}
