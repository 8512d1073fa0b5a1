namespace HireFlux.Jobs.Features;

/// <summary>The sort key of lists that go from the newest to the oldest.</summary>
/// <param name="At">UTC.</param>
/// <param name="Id">Parts rows of one moment.</param>
internal sealed record TimeKey(DateTime At, Guid Id);
