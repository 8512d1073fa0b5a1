using HireFlux.BoardSimulator.Boards;

namespace HireFlux.BoardSimulator.Control;

/// <summary>A board, its snapshots in order, the one being served and how many postings that has.</summary>
internal sealed record BoardState(
    BoardKind Kind,
    string Token,
    IReadOnlyList<string> Snapshots,
    string Current,
    int Postings);
