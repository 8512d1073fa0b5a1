namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>A row of a window of time.</summary>
internal interface IWindowRow
{
    /// <summary>Whether the window has more than may be fetched: its rows are then any, not the newest.</summary>
    bool IsCut { get; }
}
