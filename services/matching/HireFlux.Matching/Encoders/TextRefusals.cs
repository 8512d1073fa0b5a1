using System.Net;
using HireFlux.FitIndex;

namespace HireFlux.Matching.Encoders;

/// <summary>Encodes the texts of several subjects together, and tells a text that the provider refuses from a provider that refuses everything.</summary>
internal sealed partial class TextRefusals(TextEncoder encoder, ILogger<TextRefusals> logger)
{
    /// <summary>Asks for what is missing.</summary>
    /// <returns>All vectors of a subject by their texts; null for a text that says nothing, or that was refused by itself while others were not.</returns>
    public async Task<Func<EncodedSubject, Dictionary<string, TextVector?>>> EncodeAsync(IReadOnlyList<EncodedSubject> subjects, CancellationToken cancellationToken)
    {
        string[] missing = [.. subjects.SelectMany(subject => subject.Missing).Distinct(StringComparer.Ordinal)];
        var made = await EncodeAsync(missing, cancellationToken);
        return subject => subject.Texts
            .Where(text => !string.IsNullOrWhiteSpace(text))
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(text => text, text => made.TryGetValue(text, out var vector) ? vector : subject.Stored.Find(text), StringComparer.Ordinal);
    }

    private async Task<Dictionary<string, TextVector?>> EncodeAsync(string[] texts, CancellationToken cancellationToken)
    {
        try
        {
            var vectors = await encoder.EncodeAsync(texts, cancellationToken);
            return texts.Zip(vectors).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        }
        catch (HttpRequestException exception) when (IsRefusal(exception) && texts.Length > 1)
        {
            return await OneByOneAsync(texts, cancellationToken);
        }
    }

    private async Task<Dictionary<string, TextVector?>> OneByOneAsync(string[] texts, CancellationToken cancellationToken)
    {
        var (made, refused) = (new Dictionary<string, TextVector?>(StringComparer.Ordinal), 0);
        foreach (var text in texts)
        {
            try
            {
                made[text] = (await encoder.EncodeAsync([text], cancellationToken))[0];
            }
            catch (HttpRequestException exception) when (IsRefusal(exception) && ++refused < texts.Length)
            {
                made[text] = null;
            }
        }

        LogRefused(logger, refused, texts.Length);
        return made;
    }

    /// <summary>Of what was sent, not of who sent it or how often.</summary>
    private static bool IsRefusal(HttpRequestException exception) =>
        exception.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnprocessableEntity;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The encoder refused {Refused} of {Count} texts: they count as unknown")]
    private static partial void LogRefused(ILogger logger, int refused, int count);
}
