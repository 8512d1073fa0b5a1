namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>
/// What reading one file may still cost. PdfPig has no limits and looks at no token, but asks for filters before it unpacks anything and
/// before each time it draws a form: there it is stopped. Once spent, everything that follows is refused too, because PdfPig passes over
/// some errors.
/// </summary>
internal sealed class ReadingBudget(ReadingLimits limits, CancellationToken cancellation)
{
    // A page of a resume draws a few forms at most; forms that draw forms multiply.
    private const int Streams = 20_000;

    private long _bytes = limits.UnpackedBytes;
    private int _streams = Streams;

    public int StreamBytes => (int)Math.Min(limits.PartBytes, _bytes);

    /// <summary>Why the file may not be read on; null while it may.</summary>
    public ReadingError? Overrun { get; private set; }

    public void Open()
    {
        cancellation.ThrowIfCancellationRequested();
        if (--_streams < 0)
        {
            Stop(ReadingError.TooComplex);
        }

        Check();
    }

    public void Unpacked(long bytes)
    {
        cancellation.ThrowIfCancellationRequested();
        _bytes -= bytes;
        if (_bytes < 0 || bytes > limits.PartBytes)
        {
            Stop(ReadingError.TooLarge);
        }

        Check();
    }

    public void Stop(ReadingError error) => Overrun ??= error;

    public void Check()
    {
        if (Overrun is { } error)
        {
            throw new InvalidDataException($"Reading is over its budget: {error}.");
        }
    }
}
