using System.Text.Json.Nodes;

namespace HireFlux.Resumes.JsonResume;

/// <summary>languages[]: language (also name), fluency (also level).</summary>
internal sealed class LanguageEntry : IEntryShape<LanguageItem>
{
    public static LanguageItem? Read(JsonNode? entry) => entry is JsonObject language
        ? language.Text("language", "name") is { } name ? new LanguageItem(name, language.Text("fluency", "level")) : null
        : entry.Text() is { } text ? new LanguageItem(text) : null;

    public static void Write(JsonObject entry, LanguageItem item)
    {
        entry.SetText(item.Language, "language", "name");
        entry.SetText(item.Fluency, "fluency", "level");
    }

    public static int Likeness(LanguageItem before, LanguageItem after) => before.Language == after.Language ? 1 : 0;
}
