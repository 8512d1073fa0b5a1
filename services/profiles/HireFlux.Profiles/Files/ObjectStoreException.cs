namespace HireFlux.Profiles.Files;

/// <summary>The object store does not answer, or refuses.</summary>
internal sealed class ObjectStoreException(string message, Exception inner) : Exception(message, inner);
