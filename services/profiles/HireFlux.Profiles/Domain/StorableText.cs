using System.Text;

namespace HireFlux.Profiles.Domain;

/// <summary>Texts as PostgreSQL keeps them: files and JSON may have characters that it refuses, NUL and halves of surrogate pairs.</summary>
internal static class StorableText
{
    public static bool IsStorable(string text) => Clean(text).Length == text.Length;

    /// <summary>The text without those characters.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(character => character == '\0' || char.IsSurrogate(character)))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                clean.Append(character).Append(text[++index]);
            }
            else if (character != '\0' && !char.IsSurrogate(character))
            {
                clean.Append(character);
            }
        }

        return clean.ToString();
    }
}
