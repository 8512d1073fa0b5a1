namespace HireFlux.Profiles.Generation;

/// <summary>Bounds how many calls to models are under way: each holds a request, and with it a connection to the database, for seconds.</summary>
internal sealed class ModelGate : IDisposable
{
    private const int AtOnce = 8;
    private readonly SemaphoreSlim _places = new(AtOnce, AtOnce);

    /// <summary>Takes a place without waiting; false when all are taken.</summary>
    public bool TryEnter() => _places.Wait(TimeSpan.Zero);

    public void Leave() => _places.Release();

    public void Dispose() => _places.Dispose();
}
