namespace HireFlux.BoardSimulator.Boards;

/// <summary>Whose format a board is in.</summary>
internal enum BoardKind
{
    /// <summary>Greenhouse Job Board API.</summary>
    Greenhouse,

    /// <summary>Lever Postings API.</summary>
    Lever,

    /// <summary>Ashby public job posting API.</summary>
    Ashby,
}
