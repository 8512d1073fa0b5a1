using System.Text.Encodings.Web;
using System.Text.Json;
using HireFlux.Resumes.Facts;

namespace HireFlux.Resumes.Writing.Chat;

/// <summary>What models are given to write from: the person's facts with their ids and the posting, bounded and fenced.</summary>
internal static class ModelInput
{
    private const int MaxFacts = 400;
    private const int MaxFactText = 1_000;
    private const int MaxPosting = 12_000;
    private const int MaxName = 300;
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Facts(FactIndex index) => List("facts", index.Facts.Take(MaxFacts)
        .Select(fact => new { id = fact.Id, kind = fact.Kind.ToString().ToLowerInvariant(), of = fact.OwnerId, text = Cut(fact.Text, MaxFactText) }));

    public static string Posting(string? title, string? company, string text) =>
        PromptTemplate.Fence("posting", $"{Cut(title, MaxName)}\n{Cut(company, MaxName)}\n{Cut(text, MaxPosting)}");

    /// <summary>Items as JSON inside a fence.</summary>
    public static string List<T>(string label, IEnumerable<T> items) => PromptTemplate.Fence(label, JsonSerializer.Serialize(items, Json));

    private static string Cut(string? text, int most) => text is null ? string.Empty : text.Length > most ? text[..most] : text;
}
