namespace HireFlux.Resumes.Writing.Letters;

/// <summary>The person's earlier letters, cut once for comparison.</summary>
internal sealed class EarlierShingles(LetterRequest request, LetterMaterial material)
{
    private readonly List<HashSet<string>> _earlier = [.. request.Earlier.Select(letter => LetterSimilarity.Shingles(letter, material.Name))];

    /// <summary>The largest likeness to any of them.</summary>
    public double Likeness(string text)
    {
        var own = LetterSimilarity.Shingles(new EarlierLetter(text, material.Title, material.Company), material.Name);
        return _earlier.Select(other => LetterSimilarity.Share(own, other)).DefaultIfEmpty(0).Max();
    }
}
