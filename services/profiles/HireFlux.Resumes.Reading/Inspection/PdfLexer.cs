using System.Globalization;
using System.Text;

namespace HireFlux.Resumes.Reading.Inspection;

/// <summary>Words of a PDF (ISO 32000-1, 7.2), whatever is wrong with its cross-reference table. Every byte is looked at once.</summary>
internal ref struct PdfLexer(ReadOnlySpan<byte> bytes)
{
    private const int LongestText = 256;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Where the next word is looked for.</summary>
    public int Position { get; set; }

    /// <summary>The next word; at most 256 characters of its text.</summary>
    public (PdfTokenKind Kind, string Text) Next()
    {
        while (Position < _bytes.Length)
        {
            var current = _bytes[Position++];
            switch (current)
            {
                case (byte)'%':
                    Position = EndOfLine();
                    break;
                case (byte)'/':
                    return (PdfTokenKind.Name, Name());
                case (byte)'(':
                    return (PdfTokenKind.String, Literal());
                case (byte)'<' when Position < _bytes.Length && _bytes[Position] == '<':
                    Position++;
                    return (PdfTokenKind.Bracket, "<<");
                case (byte)'<':
                    return (PdfTokenKind.String, Hexadecimal());
                case (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)')':
                    return (PdfTokenKind.Bracket, ((char)current).ToString());
                default:
                    if (!IsWhite(current))
                    {
                        Position--;
                        return (PdfTokenKind.Word, Encoding.Latin1.GetString(Regular()));
                    }

                    break;
            }
        }

        return (PdfTokenKind.End, string.Empty);
    }

    private static bool IsWhite(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(byte value) => !IsWhite(value) && !"()<>[]{}/%"u8.Contains(value);

    private readonly int EndOfLine()
    {
        var length = _bytes[Position..].IndexOfAny((byte)'\r', (byte)'\n');
        return length < 0 ? _bytes.Length : Position + length;
    }

    private ReadOnlySpan<byte> Regular()
    {
        var start = Position;
        while (Position < _bytes.Length && IsRegular(_bytes[Position]))
        {
            Position++;
        }

        return _bytes[start..Math.Min(Position, start + LongestText)];
    }

    private string Name()
    {
        var written = Encoding.Latin1.GetString(Regular());
        if (!written.Contains('#', StringComparison.Ordinal))
        {
            return written;
        }

        var name = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '#' && i + 2 < written.Length && byte.TryParse(written.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                name.Append((char)code);
                i += 2;
            }
            else
            {
                name.Append(written[i]);
            }
        }

        return name.ToString();
    }

    private string Literal()
    {
        var text = new StringBuilder();
        for (var depth = 1; Position < _bytes.Length; Position++)
        {
            var current = _bytes[Position];
            if (current == '\\')
            {
                Position++;
                continue;
            }

            depth += current == '(' ? 1 : current == ')' ? -1 : 0;
            if (depth == 0)
            {
                Position++;
                break;
            }

            if (current is >= 32 and < 127 && text.Length < LongestText)
            {
                text.Append((char)current);
            }
        }

        Position = Math.Min(Position, _bytes.Length);
        return text.ToString();
    }

    private string Hexadecimal()
    {
        var length = _bytes[Position..].IndexOf((byte)'>');
        var digits = _bytes.Slice(Position, length < 0 ? _bytes.Length - Position : length);
        Position = Math.Min(_bytes.Length, Position + digits.Length + 1);
        var text = new StringBuilder();
        for (var i = 0; i + 1 < digits.Length && text.Length < LongestText; i += 2)
        {
            if (byte.TryParse(Encoding.Latin1.GetString(digits.Slice(i, 2)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is >= 32 and < 127)
            {
                text.Append((char)code);
            }
        }

        return text.ToString();
    }
}
