using System.Collections.Frozen;

namespace HireFlux.Vocabulary;

/// <summary>Reads remote and hybrid mentions of a location text, and the countries a remote mention covers.</summary>
internal static class RemoteReader
{
    private static readonly FrozenSet<string> Markers = Set(
        "remote remotely remoto remota remotos telecommute telecommuting telework teleworking wfh homeoffice teletravail teletrabajo teletrabalho " +
        "zdalna zdalnie zdalny anywhere worldwide virtual fernarbeit distributed homebased");

    private static readonly FrozenSet<string> Worldwide = Set("anywhere worldwide global globally international");
    private static readonly FrozenSet<string> Hybrids = Set("hybrid hybride hibrido hibrida hybrydowa hybrydowo");
    private static readonly FrozenSet<string> Negations = Set("not no non isnt never without cannot cant nicht kein keine");
    private static readonly FrozenSet<string> Partial = Set("partially partly semi partial occasional occasionally days day sometimes flexible");
    private static readonly FrozenSet<string> OtherUses = Set("sensing monitoring control access site sites patient");
    private static readonly string[] EastAsianMarkers = ["リモート", "在宅", "재택", "远程", "遠端", "원격"];

    public static bool IsMarker(string folded) => Markers.Contains(folded);

    public static (RemoteScope Scope, bool IsHybrid) Read(IReadOnlyList<LocationToken> tokens, IReadOnlyList<ResolvedLocation> locations)
    {
        var segments = LocationMentions.Segments(tokens);
        var remoteSegments = new HashSet<int>();
        var hybrid = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            hybrid |= Hybrids.Contains(tokens[i].Folded);
            if (!IsRemoteWord(tokens, i) || IsDenied(tokens, i))
            {
                continue;
            }

            if (IsPart(tokens, i))
            {
                hybrid = true;
            }
            else
            {
                remoteSegments.Add(segments[i]);
            }
        }

        return (remoteSegments.Count == 0 ? RemoteScope.None : Scope(tokens, segments, remoteSegments, locations), hybrid);
    }

    private static RemoteScope Scope(
        IReadOnlyList<LocationToken> tokens, int[] segments, HashSet<int> remote, IReadOnlyList<ResolvedLocation> locations)
    {
        var covered = Covered(tokens, segments, remote, locations);
        var named = locations.Where(location => covered.Contains(location.Segment)).ToLookup(location => location.IsExcluded, location => location);
        var excluded = Countries(named[true].Where(location => location.Region is null));
        var allowed = Countries(named[false]).Except(excluded).ToFrozenSet(StringComparer.Ordinal);
        var worldwide = tokens.Where((token, i) => covered.Contains(segments[i]) && Worldwide.Contains(token.Folded)).Any();
        var coverage = allowed.Count > 0 ? RemoteCoverage.Countries : worldwide ? RemoteCoverage.Worldwide : RemoteCoverage.Unspecified;
        return new RemoteScope(true, coverage, allowed, excluded);
    }

    /// <summary>
    /// The segments whose places say where a remote worker may be: those with the remote word, and beside them those that name
    /// only countries or zones ("Remote, Canada or USA"); after "or" cities too ("Remote, London or Berlin").
    /// </summary>
    private static HashSet<int> Covered(
        IReadOnlyList<LocationToken> tokens, int[] segments, HashSet<int> remote, IReadOnlyList<ResolvedLocation> locations)
    {
        var covered = new HashSet<int>(remote);
        var bySegment = locations.ToLookup(location => location.Segment);
        var breaks = segments.Where((_, i) => tokens[i].Gap == LocationGap.Break).ToHashSet();
        foreach (var start in remote)
        {
            var hasPlace = bySegment[start].Any();
            for (var next = start + 1; IsArea(bySegment[next]) || (hasPlace && bySegment[next].Any() && !breaks.Contains(next)); next++)
            {
                covered.Add(next);
            }

            for (var previous = start - 1; IsArea(bySegment[previous]); previous--)
            {
                covered.Add(previous);
            }
        }

        return covered;
    }

    private static bool IsArea(IEnumerable<ResolvedLocation> locations) => locations.Any() && locations.All(location => location.City is null);

    private static FrozenSet<string> Countries(IEnumerable<ResolvedLocation> locations) =>
        locations.SelectMany(location => location.Scope).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsRemoteWord(IReadOnlyList<LocationToken> tokens, int i)
    {
        var word = tokens[i].Folded;
        return (IsMarker(word) && !OtherUses.Contains(At(tokens, i + 1)))
            || (word == "home" && (At(tokens, i + 1) is "based" or "office" || (At(tokens, i - 1) == "from" && At(tokens, i - 2).StartsWith("work", StringComparison.Ordinal))))
            || Array.Exists(EastAsianMarkers, marker => word.Contains(marker, StringComparison.Ordinal));
    }

    private static bool IsDenied(IReadOnlyList<LocationToken> tokens, int i)
    {
        for (var back = 1; back <= 3 && i - back >= 0 && tokens[i - back + 1].Gap != LocationGap.Break; back++)
        {
            if (Negations.Contains(tokens[i - back].Folded))
            {
                return true;
            }
        }

        // "Remote: no", "remote work is not possible"; but not "Remote, not in California".
        for (var ahead = 1; ahead <= 3 && i + ahead < tokens.Count && tokens[i + ahead].Gap != LocationGap.Break; ahead++)
        {
            if (tokens[i + ahead].Folded is "not" or "no" or "isnt" && At(tokens, i + ahead + 1) is not ("in" or "from" or "only" or "limited"))
            {
                return At(tokens, i + ahead + 1) is "" or "possible" or "available" or "offered" or "an" or "permitted" or "allowed" or "eligible" or "considered";
            }
        }

        return false;
    }

    private static bool IsPart(IReadOnlyList<LocationToken> tokens, int i)
    {
        var (before, after) = (At(tokens, i - 1), At(tokens, i + 1));
        var joined = i + 1 < tokens.Count && tokens[i + 1].Gap <= LocationGap.Hyphen;
        return (tokens[i].Gap <= LocationGap.Hyphen && (Hybrids.Contains(before) || Partial.Contains(before)))
            || (joined && (Hybrids.Contains(after) || after is "days" or "day"));
    }

    private static string At(IReadOnlyList<LocationToken> tokens, int i) => i >= 0 && i < tokens.Count ? tokens[i].Folded : "";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
