namespace HireFlux.FitIndex;

/// <summary>The index below which nothing can be kept any more, known to all threads of a scan. It only rises.</summary>
internal sealed class ScanFloor
{
    private int _value;

    public int Value => Volatile.Read(ref _value);

    public void Reset(int value) => Volatile.Write(ref _value, value);

    public void Raise(int value)
    {
        for (var seen = Value; value > seen;)
        {
            var before = Interlocked.CompareExchange(ref _value, value, seen);
            if (before == seen)
            {
                return;
            }

            seen = before;
        }
    }
}
