namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Parts of words, in the languages of resumes, that tell one ligature from another.</summary>
internal static class LigatureWords
{
    private static readonly Dictionary<string, string[]> _parts = new(StringComparer.Ordinal)
    {
        ["fi"] = Split("""
            profi certifi finan first field find finish file fill film filter final fire firm fish fit five fix fifth fiber fibre figure fiscal fitness fidelity
            defin benefi confi identifi specifi scientifi signific artifici classifi verifi qualifi modifi notifi unifi simplifi amplifi clarifi diversifi
            quantifi ratifi pacific satisfi configur prolific magnifi superfici office sacrific beneficiary surfing golfing verific certific calific gráfi graphi
            ofici eficien firma fiche fich fin defini infini zertifi finde fisch
            """),
        ["fl"] = Split("""
            flow flex floor flight fleet fluen fluid flash flag flat float florid flower fluct flutter flask influ reflect conflict deflect inflat leaflet netflix cloudflare
            snowflake flyer flavor flor pfleg pflicht fläch fließ flug flüss reflex reflej conflit flott inflac inflaz
            """),
        ["ff"] = Split("""
            staff offer effect effort affect affair differ diffus buffer cliff coffee cutoff layoff tradeoff kickoff signoff takeoff tariff sheriff suffer stuff
            stiff jeff schaff öffen offen effekt chiffre différ griff stoff treff effet offre affaire
            """),
        ["ffi"] = Split("offic effici traffic suffici affili difficul affirm diffi graffiti efficac effizien affich suffix"),
        ["ffl"] = Split("offline affluen baffle shuffle waffle raffle souffl muffl ruffl scuffl"),
        ["ft"] = Split("software soft draft craft shift swift left after lift gift often drift loft theft fifteen fifty fortnight wirtschaft gesellschaft schaft"),
        ["tt"] = Split("attach attend attent attorn attain attract better letter committ setting pattern button bottom matter twitter manhattan pittsburgh seattle written cutting mittel fitted fitting outfitt mitten ritten kitten bott gott matt patt batt pett rett sett tott"),
        ["ti"] = Split("tion tive ting tical ation tics ties timat time tist titl tific tified tifi tiate tial tics tina ntial actic estin utine"),
        ["tf"] = Split("portfolio outfit platform"),
        ["Th"] = Split("the this thomas through thank they their there think"),
    };

    // Where TeX's first two font encodings keep them (OT1 from 0x0B, T1 from 0x1B).
    private static readonly string[] _codes = ["ff", "fi", "fl", "ffi", "ffl"];

    public static IEnumerable<string> Ligatures => _parts.Keys;

    /// <summary>Whether the word that the letters make is known by a part that the ligature stands in.</summary>
    public static bool Prove(string before, string ligature, string after)
    {
        if (before.Length > 0 && char.IsUpper(ligature[0]))
        {
            return false;
        }

        var letters = ligature.ToLowerInvariant();
        var word = before + letters + after;
        foreach (var part in _parts[ligature])
        {
            for (var at = word.IndexOf(part, StringComparison.Ordinal); at >= 0; at = word.IndexOf(part, at + 1, StringComparison.Ordinal))
            {
                if (at <= before.Length && at + part.Length >= before.Length + letters.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the control character is where TeX keeps the ligature.</summary>
    public static bool IsTexCode(string text, string ligature) =>
        text.Length == 1 && Array.IndexOf(_codes, ligature) is >= 0 and var place && (text[0] == 0x0B + place || text[0] == 0x1B + place);

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
