using System.Buffers;

namespace HireFlux.Jobs.Connectors;

/// <summary>Finds where JSON objects end by their quotes and brackets alone: much quicker than reading them, which what is known already need not be.</summary>
internal static class JsonExtent
{
    private static readonly SearchValues<byte> s_structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> s_inString = SearchValues.Create("\"\\"u8);

    /// <summary>The length of the object or array that begins here; null where its end has not come yet. That it is well formed is not said.</summary>
    public static int? Of(ReadOnlySpan<byte> json)
    {
        var depth = 0;
        for (var at = 0; at < json.Length; at++)
        {
            var next = json[at..].IndexOfAny(s_structure);
            if (next < 0)
            {
                return null;
            }

            at += next;
            switch (json[at])
            {
                case (byte)'"':
                    at = EndOfString(json, at);
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                case var _ when --depth == 0:
                    return at + 1;
            }
        }

        return null;
    }

    /// <summary>The offset of the quote that ends a string; that of the text's end where there is none.</summary>
    private static int EndOfString(ReadOnlySpan<byte> json, int start)
    {
        for (var at = start + 1; at < json.Length; at++)
        {
            var next = json[at..].IndexOfAny(s_inString);
            if (next < 0)
            {
                break;
            }

            at += next;
            if (json[at] == '"')
            {
                return at;
            }

            // Whatever follows a backslash ends nothing.
            at++;
        }

        return json.Length;
    }
}
