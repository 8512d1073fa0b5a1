using System.Globalization;
using System.Text.Json;
using HireFlux.FitIndex;

namespace HireFlux.Matching.Encoders;

/// <summary>
/// The command <c>anchors PAIRS OUTPUT [SETTINGS]</c>: measures the encoder that <c>Encoder:*</c> names on pairs of texts, and writes the file that the service
/// reads as <c>Encoder:AnchorsFile</c>. The median cosine of unrelated pairs is 0, the 95th percentile of related ones 100.
/// </summary>
internal static class AnchorsCommand
{
    public const string Verb = "anchors";

    private const double UnrelatedQuantile = 0.5;
    private const double RelatedQuantile = 0.95;

    /// <summary>Texts asked for together.</summary>
    private const int ChunkSize = 256;

    /// <summary>Returns the process's exit code: 0 when the anchors are frozen.</summary>
    /// <param name="pairsFile">See TextPair.</param>
    /// <param name="outputFile">Is written over.</param>
    /// <param name="settings">More of them, as <c>--Encoder:Model=...</c>.</param>
    public static async Task<int> RunAsync(string pairsFile, string outputFile, string[] settings)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        try
        {
            var builder = Host.CreateApplicationBuilder(settings);
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
            var identity = builder.Services.AddEncoder(builder.Configuration);
            using var host = builder.Build();
            var pairs = TextPair.Read(pairsFile);
            var anchors = await FreezeAsync(host.Services.GetRequiredService<TextEncoder>(), identity, pairs, stop.Token);
            await File.WriteAllTextAsync(outputFile, $"{anchors.ToJson()}\n", stop.Token);
            return 0;
        }
        catch (Exception exception) when (exception is InvalidOperationException or InvalidDataException or IOException or UnauthorizedAccessException
            or HttpRequestException or OperationCanceledException or JsonException)
        {
            await Console.Error.WriteLineAsync($"The anchors are not frozen: {exception.Message}");
            return 1;
        }
    }

    /// <summary>Measures an encoder.</summary>
    /// <exception cref="InvalidDataException">A kind of pairs is missing, or related texts are no nearer than unrelated ones.</exception>
    public static async Task<EncoderAnchors> FreezeAsync(
        TextEncoder encoder, EncoderIdentity identity, IReadOnlyList<TextPair> pairs, CancellationToken cancellationToken)
    {
        var vectors = new Dictionary<string, TextVector?>(StringComparer.Ordinal);
        foreach (var texts in pairs.SelectMany(pair => new[] { pair.A, pair.B }).Distinct(StringComparer.Ordinal).Chunk(ChunkSize))
        {
            foreach (var (text, vector) in texts.Zip(await encoder.EncodeAsync(texts, cancellationToken)))
            {
                vectors[text] = vector;
            }
        }

        return EncoderAnchors.Freeze(identity, Measure(TextPair.Titles), Measure(TextPair.Texts));

        SimilarityAnchors Measure(string kind)
        {
            var (unrelated, related) = (Cosines(kind, false), Cosines(kind, true));
            var anchors = new SimilarityAnchors(At(unrelated, UnrelatedQuantile), At(related, RelatedQuantile));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{kind}: {unrelated.Count} unrelated, median {anchors.Unrelated:0.000000}; {related.Count} related, p95 {anchors.Related:0.000000}"));
            return anchors.Related > anchors.Unrelated
                ? anchors
                : throw new InvalidDataException($"Related {kind} are no nearer than unrelated ones: this encoder can't tell them apart.");
        }

        List<decimal> Cosines(string kind, bool isRelated) =>
        [
            .. pairs
                .Where(pair => pair.Kind == kind && pair.IsRelated == isRelated)
                .Select(pair => (A: vectors[pair.A], B: vectors[pair.B]))
                .Where(pair => pair.A is not null && pair.B is not null)
                .Select(pair => pair.A!.Cosine(pair.B!))
                .Order(),
        ];
    }

    private static decimal At(List<decimal> ordered, double share) =>
        ordered.Count > 0 ? ordered[(int)(share * (ordered.Count - 1))] : throw new InvalidDataException("A kind of pairs is missing.");
}
