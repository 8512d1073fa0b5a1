namespace HireFlux.FitIndex;

/// <summary>Place and policy of the work against what the person wants.</summary>
internal static class LocationScoring
{
    private const double EarthRadiusKm = 6371.0088;

    public static SubScore Score(CandidateFacts candidate, PostingFacts posting, FitAlgorithm algorithm)
    {
        const string Distance = "how far the place is from yours";
        return Value(candidate, PostingLocation.Of(posting), algorithm, out var isPlaceKnown) is not { } value
            ? SubScore.Unknown(SubScoreKind.Location, posting.Places.Count == 0 ? "the place and policy of the work" : Distance)
            : isPlaceKnown
                ? SubScore.Known(value)
                : SubScore.Partly(value, new UnknownEvidence(SubScoreKind.Location, Distance, 0.5m));
    }

    /// <summary>The sub-score before it is rounded; null when unknown.</summary>
    public static decimal? Value(CandidateFacts candidate, PostingLocation posting, FitAlgorithm algorithm, out bool isPlaceKnown)
    {
        var rules = algorithm.Location;
        var place = posting.Policy == WorkPolicy.Remote
            ? Remote(candidate, posting, rules)
            : OnPremises(candidate, posting, rules);
        isPlaceKnown = place is not null;
        if (place is null && posting.Policy is null)
        {
            return null;
        }

        var opposite = (posting.Policy, candidate.WantedPolicy) is
            (WorkPolicy.Remote, WorkPolicy.Onsite) or (WorkPolicy.Onsite, WorkPolicy.Remote);
        return Math.Max(0m, (place ?? algorithm.UnknownScore) - (opposite ? rules.OppositePolicy : 0m));
    }

    /// <summary>Null when nothing says whether the person's country is allowed.</summary>
    public static bool? IsCountryAllowed(CandidateFacts candidate, IReadOnlyList<string>? remoteCountries)
    {
        if (remoteCountries is null || (remoteCountries.Count > 0 && candidate.Country is null))
        {
            return null;
        }

        var isAllowed = remoteCountries.Count == 0;
        for (var i = 0; i < remoteCountries.Count; i++)
        {
            isAllowed |= string.Equals(remoteCountries[i], candidate.Country, StringComparison.OrdinalIgnoreCase);
        }

        return isAllowed;
    }

    private static decimal Remote(CandidateFacts candidate, PostingLocation posting, LocationRules rules) =>
        IsCountryAllowed(candidate, posting.RemoteCountries) switch
        {
            true => rules.RemoteAllowed,
            null => rules.RemoteScopeUnstated,
            false => Away(candidate, rules),
        };

    /// <summary>Null when the places say nothing about each other.</summary>
    private static decimal? OnPremises(CandidateFacts candidate, PostingLocation posting, LocationRules rules)
    {
        var best = 0m;
        var isAnyUnknown = posting.Places.Count == 0;
        for (var i = 0; i < posting.Places.Count; i++)
        {
            var offered = posting.Places[i];
            if (candidate.PreferredPlaces.Count == 0)
            {
                isAnyUnknown |= IsSameCountry(offered.Country, candidate.Country) != false;
            }

            for (var j = 0; j < candidate.PreferredPlaces.Count; j++)
            {
                var nearness = Nearness(candidate.PreferredPlaces[j], offered, rules);
                best = Math.Max(best, nearness ?? 0m);
                isAnyUnknown |= nearness is null;
            }
        }

        return best > 0 ? best : isAnyUnknown ? null : Away(candidate, rules);
    }

    /// <summary>Null when the two can't be compared, 0 when too far to travel daily.</summary>
    private static decimal? Nearness(WorkPlace wanted, WorkPlace offered, LocationRules rules)
    {
        var sameCountry = IsSameCountry(wanted.Country, offered.Country);
        if (wanted.City is null)
        {
            return sameCountry switch { true => rules.PreferredCity, false => 0m, null => null };
        }

        if (DistanceKm(wanted, offered) is { } km)
        {
            return km <= rules.NearKm
                ? IsSameCity(wanted, offered) ? rules.PreferredCity : rules.Near
                : km <= rules.FarKm ? rules.Far : 0m;
        }

        return sameCountry == false ? 0m : IsSameCity(wanted, offered) ? rules.PreferredCity : null;
    }

    private static bool? IsSameCountry(string? a, string? b) =>
        a is null || b is null ? null : string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static bool IsSameCity(WorkPlace a, WorkPlace b) =>
        a.City is not null && string.Equals(a.City, b.City, StringComparison.OrdinalIgnoreCase);

    private static decimal Away(CandidateFacts candidate, LocationRules rules) =>
        candidate.WillingToRelocate ? rules.Relocating : rules.Elsewhere;

    /// <summary>Great-circle distance by the haversine formula; only thresholds are taken from it.</summary>
    private static double? DistanceKm(WorkPlace a, WorkPlace b)
    {
        // The coordinates of a whole country are its middle, near to nothing.
        if (a.City is null || b.City is null)
        {
            return null;
        }

        if ((a.Latitude, a.Longitude, b.Latitude, b.Longitude) is not
            ({ } latitudeA, { } longitudeA, { } latitudeB, { } longitudeB))
        {
            return null;
        }

        var sinLatitude = Math.Sin(double.DegreesToRadians(latitudeB - latitudeA) / 2);
        var sinLongitude = Math.Sin(double.DegreesToRadians(longitudeB - longitudeA) / 2);
        var h = sinLatitude * sinLatitude
            + Math.Cos(double.DegreesToRadians(latitudeA)) * Math.Cos(double.DegreesToRadians(latitudeB)) * sinLongitude * sinLongitude;
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
