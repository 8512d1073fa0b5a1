namespace HireFlux.Jobs.Connectors;

/// <summary>Reads one kind of board.</summary>
internal interface IBoardConnector
{
    /// <summary>One of BoardKinds.</summary>
    string Kind { get; }

    /// <summary>What it reads, as <see cref="Formats.AnswerFormat"/> calls it.</summary>
    string Format { get; }

    /// <summary>
    /// Whether this kind of board answers for one that does not exist as for one without postings: then an empty list of a source that never had
    /// a posting says nothing.
    /// </summary>
    bool ListsNothingForUnknownBoards => false;

    /// <summary>
    /// Reads the whole board. Coming to the end means that it was read whole; an exception that it was not (see <see cref="BoardFailure"/>).
    /// One posting that cannot be read is an entry that says why, never an exception.
    /// </summary>
    /// <param name="board">The board.</param>
    /// <param name="visit">What is known of it; says afterwards whether it is what it was.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    IAsyncEnumerable<BoardEntry> ReadAsync(Board board, BoardVisit visit, CancellationToken cancellationToken);
}
