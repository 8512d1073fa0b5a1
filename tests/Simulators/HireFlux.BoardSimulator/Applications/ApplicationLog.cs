using System.Collections.Concurrent;
using HireFlux.BoardSimulator.Boards;

namespace HireFlux.BoardSimulator.Applications;

/// <summary>The accepted applications, newest last; the oldest go when there are too many.</summary>
internal sealed class ApplicationLog(TimeProvider clock)
{
    private const int Most = 10_000;

    private readonly ConcurrentQueue<ReceivedApplication> _received = new();

    public IReadOnlyList<ReceivedApplication> All() => [.. _received];

    public void Clear() => _received.Clear();

    public ReceivedApplication Accept(BoardKey board, string posting, string email, ApplicationForm form)
    {
        var application = new ReceivedApplication(
            Guid.CreateVersion7(clock.GetUtcNow()), board.Kind, board.Token, posting,
            email.ToLowerInvariant(), clock.GetUtcNow(), form.Fields, form.Files);
        _received.Enqueue(application);
        while (_received.Count > Most)
        {
            _received.TryDequeue(out _);
        }

        return application;
    }
}
