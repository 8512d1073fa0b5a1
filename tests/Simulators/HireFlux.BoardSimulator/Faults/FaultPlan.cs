using HireFlux.BoardSimulator.Boards;

namespace HireFlux.BoardSimulator.Faults;

/// <summary>The faults still to come, first in first out.</summary>
internal sealed class FaultPlan : IDisposable
{
    private readonly Lock _lock = new();
    private readonly List<FaultRequest> _pending = [];
    private CancellationTokenSource _cleared = new();

    public void Add(FaultRequest fault)
    {
        lock (_lock)
        {
            _pending.Add(fault with { Count = fault.Count ?? 1 });
        }
    }

    public IReadOnlyList<FaultRequest> Pending()
    {
        lock (_lock)
        {
            return [.. _pending];
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _pending.Clear();
            _cleared.Cancel();
            _cleared = new CancellationTokenSource();
        }
    }

    public void Dispose() => _cleared.Dispose();

    /// <summary>The fault that befalls this request, used up by one; null when it is spared.</summary>
    /// <param name="board">The board asked.</param>
    /// <param name="apply">Whether the request is an application.</param>
    /// <param name="cleared">
    /// Cancelled when the faults are cleared, which lets held requests go. Handed out under the same lock as the fault,
    /// so that a clearing between the two cannot be missed.
    /// </param>
    public FaultRequest? Take(BoardKey board, bool apply, out CancellationToken cleared)
    {
        lock (_lock)
        {
            cleared = _cleared.Token;
            var at = _pending.FindIndex(fault => fault.Hits(board, apply));
            if (at < 0)
            {
                return null;
            }

            var fault = _pending[at];
            if (fault.Count > 1)
            {
                _pending[at] = fault with { Count = fault.Count - 1 };
            }
            else
            {
                _pending.RemoveAt(at);
            }

            return fault;
        }
    }
}
