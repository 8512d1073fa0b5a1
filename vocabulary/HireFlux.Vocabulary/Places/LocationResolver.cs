namespace HireFlux.Vocabulary;

/// <summary>Decides which meaning each mention has, by what stands beside it: Birmingham, AL is not Birmingham, UK.</summary>
internal static class LocationResolver
{
    public static List<ResolvedLocation> Resolve(IReadOnlyList<LocationMention> mentions)
    {
        var resolved = new List<ResolvedLocation>();
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Meanings.Cities.Count == 0)
            {
                resolved.Add(Area(mention, mentions));
                continue;
            }

            var (city, qualifiers) = City(mentions, i);
            resolved.Add(city is null ? new ResolvedLocation(mention, null, null, null) : new ResolvedLocation(mention, city, null, city.CountryCode));
            for (var j = 1; j <= qualifiers; j++)
            {
                resolved.Add(Qualifier(mentions[i + j], city));
            }

            i += qualifiers;
        }

        return resolved;
    }

    /// <summary>The city meant and how many of the following mentions qualify it; null when they contradict every known city.</summary>
    private static (Place? City, int Qualifiers) City(IReadOnlyList<LocationMention> mentions, int i)
    {
        var candidates = mentions[i].Meanings.Cities;
        var used = 0;
        while (i + used + 1 < mentions.Count && mentions[i + used + 1] is var next && Continues(mentions[i + used], next))
        {
            var narrowed = candidates.FindAll(next.Meanings.Contains);
            if (narrowed.Count == 0)
            {
                // "Paris, TX": a city we don't know, in a state we do. "London, Paris" and "London, Germany" are lists.
                return used == 0 && next.Meanings is { Regions.Count: > 0, Cities.Count: 0 } ? (null, 0) : (candidates[0], used);
            }

            candidates = narrowed;
            used++;
        }

        return (used > 0 ? candidates[0] : ByWhatPrecedes(mentions, i) ?? candidates[0], used);
    }

    /// <summary>"Germany - Berlin", "US-GA-Athens".</summary>
    private static Place? ByWhatPrecedes(IReadOnlyList<LocationMention> mentions, int i)
    {
        var candidates = mentions[i].Meanings.Cities;
        for (var j = i - 1; j >= 0 && mentions[j].Segment == mentions[i].Segment && mentions[j].Meanings is { Qualifies: true, Cities.Count: 0 }; j--)
        {
            var narrowed = candidates.FindAll(mentions[j].Meanings.Contains);
            candidates = narrowed.Count > 0 ? narrowed : candidates;
        }

        return candidates.Count > 0 ? candidates[0] : null;
    }

    private static bool Continues(LocationMention mention, LocationMention next) =>
        next.Segment == mention.Segment && next.Meanings.Qualifies && next.First - (mention.First + mention.Count) <= 1;

    private static ResolvedLocation Qualifier(LocationMention mention, Place? city)
    {
        var region = mention.Meanings.Regions.Find(region => region.CountryCode == city?.CountryCode && (city.Region.Length == 0 || region.Code == city.Region));
        return new ResolvedLocation(mention, null, region, region?.CountryCode ?? mention.Meanings.Country);
    }

    private static ResolvedLocation Area(LocationMention mention, IReadOnlyList<LocationMention> mentions)
    {
        var meanings = mention.Meanings;
        if (meanings.Regions.Count == 0)
        {
            return new ResolvedLocation(mention, null, null, meanings.Country);
        }

        var region = RegionMeant(meanings, mention, mentions);
        return region is null ? new ResolvedLocation(mention, null, null, meanings.Country) : new ResolvedLocation(mention, null, region, region.CountryCode);
    }

    /// <summary>
    /// Neighbours in the text decide between a region and a country of one name or code. Alone it is the region if that is
    /// American, Canadian or Australian (postings write "Springfield, IL" far more often than "Haifa, IL"), else the country.
    /// </summary>
    private static Region? RegionMeant(PlaceMeanings meanings, LocationMention mention, IReadOnlyList<LocationMention> mentions)
    {
        var others = mentions.Where(other => other != mention).ToList();
        var countries = others.Where(other => other.Meanings.Regions.Count == 0).Select(other => other.Meanings.Country).OfType<string>().ToList();
        var stated = meanings.Regions.Find(region => countries.Contains(region.CountryCode));
        if (stated is not null || meanings.Country is null)
        {
            return stated ?? meanings.Regions[0];
        }

        var first = meanings.Regions[0];
        var hasCityAbroad = others.Exists(other => other.Segment == mention.Segment && other.Meanings.Cities.Exists(city => city.CountryCode == meanings.Country))
            && !others.Exists(other => other.Segment == mention.Segment && other.Meanings.Cities.Exists(city => city.CountryCode == first.CountryCode && city.Region == first.Code));
        return countries.Count > 0 || hasCityAbroad || first.CountryCode is not ("US" or "CA" or "AU") ? null : first;
    }
}
