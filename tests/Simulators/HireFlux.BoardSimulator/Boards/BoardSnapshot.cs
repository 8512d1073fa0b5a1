namespace HireFlux.BoardSimulator.Boards;

/// <summary>A board as one file has it.</summary>
/// <param name="Json">The file's bytes.</param>
/// <param name="Postings">The postings in the file's order; slices of <paramref name="Json"/>.</param>
internal sealed record BoardSnapshot(ReadOnlyMemory<byte> Json, IReadOnlyList<BoardPosting> Postings)
{
    /// <summary>The posting with this id, or null. Ids are compared exactly, as the boards do.</summary>
    public BoardPosting? Find(string id) => Postings.FirstOrDefault(posting => posting.Id == id);
}
