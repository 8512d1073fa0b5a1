namespace HireFlux.FitIndex;

/// <summary>A posting for the index.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Grows with each change.</param>
/// <param name="PostedAt">UTC; of equal scores the newer posting goes first.</param>
/// <param name="Prepared">Its facts with their vectors.</param>
public sealed record IndexedPosting(Guid Id, long Version, DateTime PostedAt, PreparedPosting Prepared);
