namespace HireFlux.FitIndex;

/// <summary>The values of an index's dictionaries by their numbers, as a snapshot has them.</summary>
internal sealed record DictionaryValues(
    IReadOnlyList<string> Skills,
    IReadOnlyList<string> Terms,
    IReadOnlyList<string> Companies,
    IReadOnlyList<PostingLocation> Locations,
    IReadOnlyList<SenioritySought> Seniorities,
    IReadOnlyList<Pay> Pays)
{
    public static DictionaryValues Of(IndexDictionaries dictionaries) => new(
        dictionaries.Skills.Values,
        dictionaries.Terms.Values,
        dictionaries.Companies.Values,
        dictionaries.Locations.Values,
        dictionaries.Seniorities.Values,
        dictionaries.Pays.Values);

    public IndexDictionaries ToDictionaries()
    {
        var dictionaries = new IndexDictionaries();
        dictionaries.Skills.AddRange(Skills);
        dictionaries.Terms.AddRange(Terms);
        dictionaries.Companies.AddRange(Companies);
        dictionaries.Locations.AddRange(Locations);
        dictionaries.Seniorities.AddRange(Seniorities);
        dictionaries.Pays.AddRange(Pays);
        return dictionaries;
    }
}
