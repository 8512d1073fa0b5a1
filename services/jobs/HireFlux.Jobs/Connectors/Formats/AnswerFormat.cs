using System.Text;

namespace HireFlux.Jobs.Connectors.Formats;

/// <summary>
/// Says what an answer's first bytes look like, so that who has registered the wrong address sees what is there instead of a board: by the marks
/// of its kind of file and by the names that its parts have, never by what they hold. At most 200 characters.
/// </summary>
internal static class AnswerFormat
{
    /// <summary>What binary files, and texts in another encoding than the web's, begin with.</summary>
    private static readonly (byte[] Mark, string Name)[] s_marks =
    [
        ([0x1F, 0x8B], "gzip data"),
        ([.. "PK\u0003\u0004"u8], "a ZIP archive"),
        ([.. "%PDF-"u8], "a PDF document"),
        ([0x89, .. "PNG"u8], "an image"),
        ([0xFF, 0xD8, 0xFF], "an image"),
        ([.. "GIF8"u8], "an image"),
        ([0xFF, 0xFE], "UTF-16 text"),
        ([0xFE, 0xFF], "UTF-16 text"),
    ];

    /// <param name="head">The first bytes: all of a short answer, and of a long one as many as have come.</param>
    public static string Of(ReadOnlySpan<byte> head)
    {
        foreach (var (mark, name) in s_marks)
        {
            if (head.StartsWith(mark))
            {
                return name;
            }
        }

        var text = (head.StartsWith("\uFEFF"u8) ? head[3..] : head).Trim(" \t\r\n"u8);
        return text.IsEmpty ? "an empty answer"
            : text[0] == '<' ? MarkupFormat.Of(Encoding.UTF8.GetString(text[..Math.Min(text.Length, MarkupFormat.Enough)]))
            : text[0] is (byte)'{' or (byte)'[' ? JsonFormat.Of(text)
            : text[0] is (byte)'"' or (byte)'-' or (>= (byte)'0' and <= (byte)'9') || text.SequenceEqual("null"u8) || text.SequenceEqual("true"u8) || text.SequenceEqual("false"u8) ? "a single JSON value"
            : "text that is not JSON";
    }
}
