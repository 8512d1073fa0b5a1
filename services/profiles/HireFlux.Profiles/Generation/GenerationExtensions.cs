using HireFlux.Resumes.Writing.Chat;
using HireFlux.Resumes.Writing.Letters;
using HireFlux.Resumes.Writing.Tailoring;
using Microsoft.Extensions.AI;

namespace HireFlux.Profiles.Generation;

internal static class GenerationExtensions
{
    /// <summary>
    /// Adds who writes, from <c>Writer:*</c>: without a provider the deterministic writers, with one a <see cref="TextModel"/> over the
    /// <see cref="IChatClient"/> under the key "writer". A provider that is half configured stops the service from starting.
    /// </summary>
    public static void AddGeneration(this WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection("Writer");
        var options = section.Get<WriterOptions>() ?? new WriterOptions();
        builder.Services.Configure<BudgetOptions>(section.GetSection("MonthlyBudgetUsd"));
        builder.Services.AddSingleton<ModelBudget>();
        builder.Services.AddSingleton<ModelGate>();
        builder.Services.AddSingleton<DeterministicWriter>();
        builder.Services.AddScoped<ResumeGeneration>();
        builder.Services.AddScoped<LetterGeneration>();
        if (ChatProviders.Create(options, TimeProvider.System) is { } client)
        {
            builder.Services.AddKeyedSingleton("writer", client);
            builder.Services.AddSingleton(services => new TextModel(services.GetRequiredKeyedService<IChatClient>("writer"), options, services.GetRequiredService<TimeProvider>()));
            builder.Services.AddSingleton<ModelCalls>();
            builder.Services.AddSingleton<ChatWriter>();
            builder.Services.AddSingleton<ChatLetterWriter>();
        }
    }
}
