using System.Text.Json;

namespace HireFlux.Applications.Domain;

/// <summary>The words of the design for enum members: <c>ApplyAssist</c> is <c>apply_assist</c> in the database, in JSON and in events.</summary>
internal static class Words
{
    public static string Word<TEnum>(this TEnum value)
        where TEnum : struct, Enum =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    public static TEnum Parse<TEnum>(string word)
        where TEnum : struct, Enum =>
        TryParse<TEnum>(word) ?? throw new FormatException($"{word} is no {typeof(TEnum).Name}.");

    public static TEnum? TryParse<TEnum>(string? word)
        where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (value.Word() == word)
            {
                return value;
            }
        }

        return null;
    }
}
