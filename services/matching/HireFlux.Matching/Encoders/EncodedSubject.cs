namespace HireFlux.Matching.Encoders;

/// <summary>A person or a posting with the texts to encode.</summary>
/// <param name="Id">The person or the posting.</param>
/// <param name="Version">Of the posting, or revision of the person, that the texts are of.</param>
/// <param name="Texts">See EncodedTexts.</param>
/// <param name="Stored">Vectors that are there already.</param>
internal sealed record EncodedSubject(Guid Id, long Version, IReadOnlyList<string> Texts, StoredVectors Stored)
{
    /// <summary>The texts that the encoder has to be asked for.</summary>
    public IEnumerable<string> Missing => Texts.Where(text => !string.IsNullOrWhiteSpace(text) && !Stored.Has(text));
}
