namespace HireFlux.Resumes.Reading.Inspection;

/// <summary>What has been seen of a PDF so far.</summary>
internal sealed class PdfSurvey(ReadingLimits limits)
{
    private const int MostLayers = 4;
    private const int MostNames = 256;

    // Those of the dictionary that is under way, the last ones of it.
    private readonly List<string> _names = [];
    private long _unpacked;
    private int _pages;

    /// <summary>Objects, packed ones and streams counted too.</summary>
    public int Objects { get; private set; }

    /// <summary>Why the file is refused, as soon as that is clear.</summary>
    public ReadingError? Error { get; private set; }

    /// <summary>Goes through the objects of a file.</summary>
    public void LookThrough(ReadOnlySpan<byte> file) => LookThrough(file, mayHoldStreams: true);

    private void LookThrough(ReadOnlySpan<byte> bytes, bool mayHoldStreams)
    {
        var lexer = new PdfLexer(bytes);
        var before = string.Empty;
        while (Error is null && lexer.Next() is { Kind: not PdfTokenKind.End } token)
        {
            switch (token.Kind)
            {
                case PdfTokenKind.Word when token.Text == "obj":
                    _names.Clear();
                    Count(1);
                    break;
                case PdfTokenKind.Word when token.Text == "stream" && mayHoldStreams:
                    lexer.Position = Stream(bytes, lexer.Position);
                    break;
                case PdfTokenKind.Name:
                    Name(before, token.Text);
                    break;
                case PdfTokenKind.String when before is "F" or "UF" && ActiveParts.IsProgram(token.Text):
                    Error = ReadingError.ActiveContent;
                    break;
                default:
                    break;
            }

            before = token.Kind is PdfTokenKind.Name ? token.Text : string.Empty;
        }
    }

    private void Name(string before, string name)
    {
        // Links (/URI) and jumps (/GoTo) are harmless; these run something.
        if (name is "JavaScript" or "JS" || (before == "S" && name == "Launch"))
        {
            Error = ReadingError.ActiveContent;
        }

        if (before == "Type" && name == "Page" && ++_pages > limits.Pages)
        {
            Error = ReadingError.TooLarge;
        }

        if (_names.Count == MostNames)
        {
            _names.RemoveRange(0, MostNames / 2);
        }

        _names.Add(name);
    }

    private void Count(int objects)
    {
        Objects += objects;
        Error = Objects > limits.Objects ? ReadingError.TooLarge : Error;
    }

    // The end is looked for instead of trusting /Length, which a hostile file makes what it likes.
    private int Stream(ReadOnlySpan<byte> bytes, int start)
    {
        start += bytes[start..].StartsWith("\r\n"u8) ? 2 : bytes[start..].StartsWith("\n"u8) || bytes[start..].StartsWith("\r"u8) ? 1 : 0;
        var length = bytes[start..].IndexOf("endstream"u8);
        var data = bytes.Slice(start, length < 0 ? bytes.Length - start : length);
        // Pictures are not unpacked by anybody here.
        if (data.Length > 2 && IsZlib(data) && !Follows("Subtype", "Image"))
        {
            Packed(data.ToArray(), Follows("Type", "ObjStm"));
        }

        _names.Clear();
        Count(1);
        return start + data.Length;
    }

    private void Packed(byte[] data, bool holdsObjects)
    {
        var layers = Math.Clamp(_names.Count(name => name is "FlateDecode" or "Fl"), 1, MostLayers);
        if (!holdsObjects)
        {
            using var counted = Unpacking.Inflate(data, layers);
            var count = Unpacking.Count(counted, limits.PartBytes);
            _unpacked += count;
            Error = count > limits.PartBytes || _unpacked > limits.UnpackedBytes ? ReadingError.TooLarge : Error;
            return;
        }

        using var taken = Unpacking.Inflate(data, layers);
        var objects = Unpacking.Take(taken, limits.PartBytes + 1);
        _unpacked += objects.Length;
        Error = objects.Length > limits.PartBytes || _unpacked > limits.UnpackedBytes ? ReadingError.TooLarge : Error;
        Inside(objects);
    }

    // Objects in an object stream have no "obj": the numbers of its head tell how many there are. No stream stands in another (7.5.7):
    // nothing here goes deeper.
    private void Inside(ReadOnlySpan<byte> objects)
    {
        var lexer = new PdfLexer(objects);
        var numbers = 0;
        while (lexer.Next() is { Kind: PdfTokenKind.Word })
        {
            numbers++;
        }

        Count(numbers / 2);
        if (Error is null)
        {
            LookThrough(objects, mayHoldStreams: false);
        }
    }

    private bool Follows(string key, string value)
    {
        for (var i = 1; i < _names.Count; i++)
        {
            if (_names[i - 1] == key && _names[i] == value)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsZlib(ReadOnlySpan<byte> data) => (data[0] & 0x0F) == 8 && ((data[0] << 8) + data[1]) % 31 == 0;
}
