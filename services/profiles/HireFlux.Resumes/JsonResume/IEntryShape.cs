using System.Text.Json.Nodes;

namespace HireFlux.Resumes.JsonResume;

/// <summary>How one kind of list entry stands in a document.</summary>
internal interface IEntryShape<T>
    where T : class
{
    /// <summary>What the entry says, or null where it says nothing that has a place in a resume.</summary>
    static abstract T? Read(JsonNode? entry);

    /// <summary>Writes into an entry what it doesn't say already.</summary>
    static abstract void Write(JsonObject entry, T item);

    /// <summary>How likely the two are the same thing before and after a change: 0 for not at all.</summary>
    static abstract int Likeness(T before, T after);
}
