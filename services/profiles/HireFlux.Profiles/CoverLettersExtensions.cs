using HireFlux.Profiles.Features.CreateCoverLetter;

namespace HireFlux.Profiles;

internal static class CoverLettersExtensions
{
    public static void AddCoverLetters(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<LetterMasters>();
        builder.Services.AddScoped<LetterDesk>();
    }
}
