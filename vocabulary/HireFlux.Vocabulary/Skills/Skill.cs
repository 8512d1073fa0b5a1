namespace HireFlux.Vocabulary;

/// <summary>A canonical skill of the vocabulary.</summary>
/// <param name="Id">Stable kebab-case slug, at most 64 characters; the key other services store.</param>
/// <param name="Name">The name to display.</param>
/// <param name="Category">Area and group, such as <c>tech/languages</c> or <c>health/nursing</c>.</param>
/// <param name="Aliases">Other written forms, the name itself not among them.</param>
/// <param name="Parents">Ids of the broader skills this one belongs to.</param>
public sealed record Skill(string Id, string Name, string Category, IReadOnlyList<string> Aliases, IReadOnlyList<string> Parents)
{
    /// <summary>The part of <see cref="Category"/> before the slash, such as <c>tech</c>.</summary>
    public string Area { get; } = Category.Split('/')[0];

    /// <summary>Whether it belongs to some trades and not to every one, as communication and languages do.</summary>
    public bool IsOfTrade { get; } = Category is not ("management/soft skills" or "language/languages");
}
