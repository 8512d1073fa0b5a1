namespace HireFlux.Profiles.Tests;

/// <summary>Tests that share one service with a model, one after the other: each says what the model answers.</summary>
[CollectionDefinition]
public sealed class WritingCollection : ICollectionFixture<WritingHost>;
