namespace HireFlux.Vocabulary;

/// <summary>Reduces a job title to the words that say what the job is, for comparing titles.</summary>
public static class TitleNormalizer
{
    /// <summary>Half of the weight of the words is shared.</summary>
    private const double LeastCloseness = 0.5;

    private static readonly HashSet<string> Noise = Set(
        "senior sr snr junior jr lead staff principal intern internship trainee graduate entry level mid associate head chief i ii iii iv v " +
        "remote hybrid onsite full time part fulltime parttime contract contractor permanent temporary temp freelance shift m f d w x h mwd " +
        "the of and or for at in to a an with new grad urgent hiring position job role opportunity req id / & - level based home all genders usa us uk emea");

    private static readonly Dictionary<string, string> Expansions = new(StringComparer.Ordinal)
    {
        ["dev"] = "developer",
        ["devs"] = "developer",
        ["developers"] = "developer",
        ["programmer"] = "developer",
        ["eng"] = "engineer",
        ["engineers"] = "engineer",
        ["mgr"] = "manager",
        ["mgmt"] = "management",
        ["admin"] = "administrator",
        ["asst"] = "assistant",
        ["tech"] = "technician",
        ["rep"] = "representative",
        ["rn"] = "registered nurse",
        ["lpn"] = "licensed practical nurse",
        ["swe"] = "software engineer",
        ["sde"] = "software engineer",
        ["sre"] = "site reliability engineer",
        ["frontend"] = "front end",
        ["backend"] = "back end",
        ["fullstack"] = "full stack",
        ["ml"] = "machine learning",
        ["ai"] = "artificial intelligence",
        ["qa"] = "quality assurance",
        ["hr"] = "human resources",
        ["vp"] = "vice president",
        ["dir"] = "director",
        ["spec"] = "specialist",
        ["acct"] = "account",
        ["bdr"] = "business development representative",
        ["sdr"] = "sales development representative",
        ["golang"] = "go",
    };

    /// <summary>
    /// Lower-case words in title order without repeats: level words, requisition ids, places, working-time and remote words taken
    /// out, common short forms written out. A title of nothing else gives its plain words. Reads the first 300 characters.
    /// </summary>
    public static IReadOnlyList<string> Tokens(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var text = TitleText.Parse(title);
        var segments = text.All.Where((segment, i) => i == 0 || !IsPlace(segment)).ToList();
        var words = segments.SelectMany(segment => segment).Where(word => !Noise.Contains(word) && !IsIdentifier(word)).ToList();
        var kept = words.Count > 0 ? words : [.. text.All.SelectMany(segment => segment)];
        return [.. kept.SelectMany(word => Expansions.TryGetValue(word, out var full) ? full.Split(' ') : [word]).Distinct()];
    }

    /// <summary>Every occupation a title can be assigned to.</summary>
    public static IReadOnlyList<Occupation> Occupations => OccupationTable.Default.Occupations;

    /// <summary>What the job is, its level and its occupation. Reads the first 300 characters.</summary>
    /// <param name="title">A job title, in English as far as the occupation is concerned.</param>
    public static NormalizedTitle Read(string title)
    {
        var tokens = Tokens(title);
        var head = TitleText.Parse(title).Head.TakeWhile(word => word is not ("of" or "/" or "&" or "and")).LastOrDefault(word => !Noise.Contains(word) && !IsIdentifier(word)) ?? "";
        var trade = Expansions.GetValueOrDefault(head, head).Split(' ')[^1];
        var (occupation, closeness) = OccupationTable.Default.Closest(tokens, trade);
        return closeness >= LeastCloseness
            ? new NormalizedTitle(tokens, SeniorityLadder.FromTitle(title), occupation, closeness)
            : new NormalizedTitle(tokens, SeniorityLadder.FromTitle(title), null, 0);
    }

    private static bool IsPlace(IReadOnlyList<string> segment) =>
        segment.Count <= Gazetteer.MaxWords && Gazetteer.Default.ByName(PlaceName.Fold(string.Join(' ', segment))) is not null
        || (segment is [{ Length: 2 } code] && Gazetteer.Default.ByCode(code.ToUpperInvariant()) is { Regions.Count: > 0 });

    /// <summary>"R-12345", "#882", "2025", "JR0012345"; but not "3d" or "k8s".</summary>
    private static bool IsIdentifier(string word) => word[0] == '#' || word.Count(char.IsDigit) is var digits && (digits >= 3 || digits == word.Length);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
