namespace HireFlux.Vocabulary;

/// <summary>The words that state a level, and the neighbours that take the meaning from them.</summary>
internal static class LevelWords
{
    private static readonly Dictionary<string, Seniority> Plain = Words(
        (Seniority.Intern, "intern interns internship trainee-intern praktikant praktikantin praktikum stagiaire werkstudent werkstudentin becario becaria estagiário estagiario estagiária estágio tirocinante stażysta stażystka alternant alternante alternance co-op coop extern stage"),
        (Seniority.Junior, "junior jr jnr graduate grad trainee apprentice apprenticeship ausbildung azubi auszubildende débutant débutante júnior młodszy młodsza entry beginner novice"),
        (Seniority.Mid, "mid midlevel intermediate journeyman pleno confirmé confirmée ii"),
        (Seniority.Senior, "senior sr snr sénior starszy starsza iii"),
        (Seniority.Lead, "lead leader foreman forewoman teamleiter teamleiterin iv"),
        (Seniority.Staff, "director head v"),
        (Seniority.Principal, "principal distinguished fellow vp svp evp avp ceo cto cfo coo cio ciso cmo cpo chro cro president"));

    private static readonly Dictionary<string, string> StrippedBefore = Neighbours(
        ("senior", "living care citizen citizens center centers centre housing community communities high school home homes adult adults helper companion companions services-coordinator"),
        ("junior", "high college school varsity achievement"), ("lead", "generation gen qualification management conversion nurture nurturing abatement paint inspector-pb acquisition development to-cash response"),
        ("leader", "development"), ("intern", "coordinator manager program recruiter supervisor advisor"), ("internship", "coordinator manager program supervisor advisor director"),
        ("graduate", "school program programs admissions studies education medical research teaching student students recruiter recruitment assistant advisor"),
        ("apprenticeship", "coordinator manager program instructor director assessor tutor"),
        ("entry", "clerk operator specialist"), ("trainee", "coordinator manager"), ("stage", "manager hand technician director"),
        ("fellow", "coordinator"), ("head", "start cook chef coach teacher nurse lifeguard baker waiter waitress lacrosse golf hunter brewer gardener groundskeeper cashier greenskeeper housekeeper barista"),
        ("president", "assistant"), ("v", "ar"), ("coop", "manager"));

    private static readonly HashSet<string> PlainDirectors = new(StringComparer.Ordinal)
    {
        "art", "creative", "funeral", "music", "film", "stage", "theatre", "theater", "casting", "activities", "activity", "camp", "choir",
        "photography", "technical", "choral", "recreation", "fitness", "wellness", "aquatics",
    };

    /// <summary>The level stated among the words of a title's head.</summary>
    public static Seniority? OfHead(IReadOnlyList<string> words)
    {
        Seniority? level = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (At(words, i) is not { } found)
            {
                continue;
            }

            // "Junior/Mid Developer" takes a junior; "Senior Staff Engineer" is staff.
            var alternative = i > 1 && words[i - 1] is "/" or "or" or "and" or "&" && At(words, i - 2) is not null;
            level = level is not { } known || (alternative ? found < known : found > known) ? found : known;
            if (found == Seniority.Intern)
            {
                return found;
            }
        }

        return level ?? Associate(words);
    }

    /// <summary>The level of a later segment, which counts only if it says nothing else: ", Senior", "(Entry Level)", "- Intern, Summer".</summary>
    public static Seniority? OfSegment(IReadOnlyList<string> words)
    {
        var rest = words.Where(word => word is not ("level" or "position" or "role" or "grade" or "or" or "/" or "above")).ToList();
        if (rest.Count == 0 || rest.Count > 2)
        {
            return null;
        }

        var levels = rest.Select(word => word is "staff" or "associate" ? word == "staff" ? Seniority.Staff : Seniority.Junior
            : word is "i" ? Seniority.Junior
            : Plain.TryGetValue(word, out var level) && (level <= Seniority.Lead || word is "principal" or "v") ? level : (Seniority?)null).ToList();
        var first = levels[0];
        return levels.TrueForAll(level => level is not null) ? levels.Min()
            : first == Seniority.Intern || rest is [_, "intern" or "internship"] ? Seniority.Intern
            : rest is ["team" or "tech" or "technical" or "project" or "shift", "lead" or "leader"] ? Seniority.Lead : null;
    }

    private static Seniority? At(IReadOnlyList<string> words, int i)
    {
        var word = words[i];
        var next = i + 1 < words.Count ? words[i + 1] : "";
        var previous = i > 0 ? words[i - 1] : "";
        return word switch
        {
            "new" when next is "grad" or "graduate" or "grads" => Seniority.Junior,
            "staff" => (IsRung(words, i, RoleNouns.Technical) || (i == 0 && RoleNouns.Builders.Contains(words[^1]))) && !IsChiefOfStaff(words, i) ? Seniority.Staff : null,
            "principal" => IsRung(words, i, RoleNouns.Technical) || IsRung(words, i, RoleNouns.Principals)
                || (i == 0 && (RoleNouns.Builders.Contains(words[^1]) || RoleNouns.Principals.Contains(words[^1]))) ? Seniority.Principal : null,
            "director" => !IsDirector(words, i) ? null : previous == "associate" ? Seniority.Lead : Seniority.Staff,
            "head" => i == 0 && next is "of" or "," ? Seniority.Staff : null,
            "chief" => words.Skip(i).Contains("officer") || next is "technologist" or "architect" or "scientist" or "economist" ? Seniority.Principal : null,
            "vice" => next == "president" ? (previous is "assistant" or "associate" ? Seniority.Staff : Seniority.Principal) : null,
            "president" => previous == "vice" || i > 0 || words.Count > 1 ? null : Seniority.Principal,
            "vp" => previous is "assistant" or "associate" ? Seniority.Staff : IsAssistant(words, i) ? null : Seniority.Principal,
            "entry" or "mid" => next is "level" or "senior" or "career" or "/" || (word == "mid" && RoleNouns.Technical.Contains(next)) ? Plain[word] : null,
            "i" or "1" => IsLast(words, i) && RoleNouns.Numbered.Contains(previous) ? Seniority.Junior : null,
            "2" or "3" or "4" or "5" => IsLast(words, i) && RoleNouns.Numbered.Contains(previous) ? (Seniority)(word[0] - '0') : null,
            "ii" or "iii" or "iv" or "v" => IsLast(words, i) ? Plain[word] : null,
            "intern" or "stage" or "fellow" or "coop" or "extern" => IsStripped(word, next) || (word != "intern" && i != words.Count - 1 && i != 0) ? null : Plain[word],
            _ => Plain.TryGetValue(word, out var level) && !IsStripped(word, next) ? level : null,
        };
    }

    private static bool IsRung(IReadOnlyList<string> words, int i, HashSet<string> roles) =>
        (i + 1 < words.Count && roles.Contains(words[i + 1])) || (i + 1 == words.Count && i > 0 && roles.Contains(words[i - 1]));

    private static bool IsChiefOfStaff(IReadOnlyList<string> words, int i) => i > 0 && words[i - 1] == "of";

    private static bool IsDirector(IReadOnlyList<string> words, int i) =>
        (i == 0 || !PlainDirectors.Contains(words[i - 1])) && (i == words.Count - 1 || i == 0 || words[i + 1] is "of" or "/") && !IsAssistant(words, i);

    private static bool IsAssistant(IReadOnlyList<string> words, int i) => words.Take(i).Any(word => word is "assistant" or "deputy" or "secretary");

    private static bool IsLast(IReadOnlyList<string> words, int i) => i > 0 && (i == words.Count - 1 || words[i + 1] is "/" or "or" or "and" or "&");

    private static bool IsStripped(string word, string next) =>
        StrippedBefore.TryGetValue(word is "sr" ? "senior" : word, out var neighbours) && next.Length > 0 && $" {neighbours} ".Contains($" {next} ", StringComparison.Ordinal);

    /// <summary>"Associate Software Engineer" is a first rung; "Sales Associate" and "Associate Director" are none.</summary>
    private static Seniority? Associate(IReadOnlyList<string> words) =>
        words.Count > 1 && words[0] == "associate" && RoleNouns.Technical.Contains(words[1]) && words[^1] != "director" ? Seniority.Junior : null;

    private static Dictionary<string, Seniority> Words(params (Seniority Level, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Level))).ToDictionary(pair => pair.word, pair => pair.Level, StringComparer.Ordinal);

    private static Dictionary<string, string> Neighbours(params (string Word, string Words)[] rows) =>
        rows.ToDictionary(row => row.Word, row => row.Words, StringComparer.Ordinal);
}
