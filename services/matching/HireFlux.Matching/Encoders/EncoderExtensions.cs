using HireFlux.FitIndex;
using HireFlux.Vocabulary;
using Microsoft.Extensions.AI;

namespace HireFlux.Matching.Encoders;

internal static class EncoderExtensions
{
    /// <summary>
    /// Adds the encoder that <c>Encoder:*</c> names, the <see cref="FitIndexScorer"/> for its anchors, and, where its vectors take time, who has them
    /// made in the background. One that is half configured or has no anchors stops the service from starting.
    /// </summary>
    public static void AddMatchingEncoder(this WebApplicationBuilder builder)
    {
        var identity = builder.Services.AddEncoder(builder.Configuration);
        builder.Services.AddSingleton<Preparation>();
        if (identity.IsInstant)
        {
            builder.Services.AddSingleton(_ => new FitIndexScorer(SkillVocabulary.Default.RelatedTo));
            return;
        }

        var anchors = EncoderAnchors.Read(builder.Configuration[$"{EncoderOptions.Section}:{nameof(EncoderOptions.AnchorsFile)}"], identity);
        builder.Services.AddSingleton(_ => new FitIndexScorer(anchors.Into(FitAlgorithm.Default), identity.Dimensions, SkillVocabulary.Default.RelatedTo));
        builder.Services.AddSingleton<TextRefusals>();
        builder.Services.AddScoped<MissingVectors>();
        builder.Services.AddHostedService<EncodingWorker>();
    }

    /// <summary>Adds the encoder alone: an <see cref="IEmbeddingGenerator{TInput, TEmbedding}"/>, and the <see cref="TextEncoder"/> that checks its answers.</summary>
    /// <exception cref="InvalidOperationException">It is half configured.</exception>
    public static EncoderIdentity AddEncoder(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(EncoderOptions.Section);
        var options = section.Get<EncoderOptions>() ?? new EncoderOptions();
        if (options.Problem() is { } problem)
        {
            throw new InvalidOperationException(problem);
        }

        services.Configure<EncoderOptions>(section);
        services.AddSingleton<TextEncoder>();
        return options.Provider switch
        {
            "local" => services.AddLocal(),
            "onnx" => services.AddOnnx(options),
            _ => services.AddProvider(options),
        };
    }

    private static EncoderIdentity AddLocal(this IServiceCollection services)
    {
        var local = new LocalEmbeddings(new TermVectorEncoder());
        return services.Add(local.Identity, _ => local);
    }

    private static EncoderIdentity AddOnnx(this IServiceCollection services, EncoderOptions options)
    {
        var onnx = OnnxEmbeddings.Load(options);
        return services.Add(onnx.Identity, _ => onnx);
    }

    private static EncoderIdentity AddProvider(this IServiceCollection services, EncoderOptions options)
    {
        services.AddProviderClient(options);
        return services.Add(
            OpenAIEmbeddings.IdentityOf(options),
            provider => new OpenAIEmbeddings(provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(OpenAIEmbeddings)), options));
    }

    private static EncoderIdentity Add(
        this IServiceCollection services, EncoderIdentity identity, Func<IServiceProvider, IEmbeddingGenerator<string, Embedding<float>>> create)
    {
        services.AddSingleton(identity);
        services.AddSingleton(create);
        return identity;
    }
}
