namespace HireFlux.Resumes.Reading.Inspection;

/// <summary>Something unpacks to more than is allowed, or than it said. Caught where the limit was set.</summary>
internal sealed class LimitExceededException : Exception;
