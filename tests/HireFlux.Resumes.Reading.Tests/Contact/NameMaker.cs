using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Tests.Contact;

/// <summary>Names of many cultures in the ways people write them at the head of a resume.</summary>
internal static class NameMaker
{
    private static readonly string[] Letters = ["RN", "MBA", "PhD", "CPA, MBA", "PMP", "M.Sc.", "FRSA", "CEng MICE", "LCSW, CCTP", "BSc (Hons)", "P.Eng.", "Ph.D.", "MCIPR", "Esq.", "SHRM-CP", "MSc, CSci"];
    private static readonly string[] Titles = ["Dr.", "Dr", "Prof.", "Prof. Dr.", "Ms", "Mr.", "Ing.", "Dipl.-Ing.", "Engr.", "Mag."];
    private static readonly string[] Headlines = ["Marketing Lead", "Art Director", "Data Scientist", "Pastry Chef", "Staff Nurse", "Brand Strategist", "Head of Growth", "Site Foreman"];

    public static MadeName Make(Random random, Culture culture)
    {
        var isInvented = char.IsAsciiLetter(culture.Given[0][0]) && random.Chance(0.3);
        var given = isInvented ? random.Invented(2) : random.Of(culture.Given);
        var family = isInvented ? random.Invented(random.Next(2, 4)) : random.Of(culture.Family);
        var isEast = culture.Given[0][0] >= '\u2E80';
        var isEastLatin = culture.Country is "China" or "South Korea" or "Việt Nam" or "Magyarország";
        var plain = isEast ? family + random.Of("", " ", " ") + given : isEastLatin && random.Chance(0.6) ? $"{family} {given}" : $"{given} {family}";
        var (lines, truth, style) = Show(random, culture, given, family, plain, isEast);
        return new MadeName(lines, truth, (isInvented ? "invented, " : string.Empty) + style, given, family);
    }

    private static (string[] Lines, string[] Truth, string Style) Show(Random random, Culture culture, string given, string family, string plain, bool isEast)
    {
        var hasCase = plain.Any(char.IsUpper);
        var upper = family.ToUpperInvariant();
        if (isEast)
        {
            var latin = $"{random.Invented(2)} {random.Invented(2)}";
            return random.Next(5) switch
            {
                0 => ([$"{plain} ({latin})"], [plain], "two scripts"),
                1 => ([$"{plain} {latin}"], [plain], "two scripts"),
                2 => ([$"{latin} {plain}"], [latin], "two scripts"),
                3 => ([$"{random.Of("姓名", "氏名", "성명")}: {plain}"], [plain], "labelled"),
                _ => ([plain], [plain], "East Asian"),
            };
        }

        if (!hasCase)
        {
            return random.Chance(0.3) ? ([$"{plain} / {random.Invented(2)} {random.Invented(2)}"], [plain], "two scripts") : ([plain], [plain], "no capitals in script");
        }

        var isLatin = plain.All(c => c < '\u0250' || c is >= '\u1E00' and < '\u1F00' or '’');
        var way = random.Next(22);
        switch (!isLatin && way is 4 or 5 or 10 or 18 ? 21 : way)
        {
            case 0: return One(plain.ToUpperInvariant(), "capitals");
            case 1: return One($"{given} {upper}", "family in capitals");
            case 2: return One($"{upper} {given}", "family in capitals first");
            case 3: return One($"{(random.Chance(0.5) ? upper : family)}, {given}", "family, given");
            case 4: return One($"{given[0]}. {(random.Chance(0.5) ? $"{random.Fill("@")}. " : string.Empty)}{family}", "initials");
            case 5: return One($"{given.Split(' ')[0]} {random.Fill("@")}. {family}", "middle initial");
            case 6:
            case 7: return ([$"{plain}, {random.Of(Letters)}"], [plain], "letters after comma");
            case 8:
                var shown = random.Chance(0.3) ? plain.ToUpperInvariant() : plain;
                return ([$"{shown}{random.Of(" ", " – ")}{random.Of("MBA", "RN", "PhD", "MSc", "CPA", "Ph.D.")}"], [shown], "letters after blank");
            case 9: return ([$"{random.Of(Titles)} {plain}"], [plain], "title before");
            case 10:
                var nick = random.Invented(2);
                return One(random.Of($"{given} “{nick}” {family}", $"{given} \"{nick}\" {family}", $"{given} ({nick}) {family}"), "nickname");
            case 11: return ([TextRepair.Clean(string.Join(' ', plain.ToUpperInvariant().Select(c => c == ' ' ? " " : c.ToString())))], [plain.ToUpperInvariant()], "letter-spaced");
            case 12: return (random.Chance(0.5) ? [given.ToUpperInvariant(), upper] : [given, family], [$"{given} {family}"], "on two lines");
            case 13: return ([plain + random.Of(" (she/her)", " (they/them)", ", he/him", " (er/ihm)", " | she/her/hers")], [plain], "pronouns");
            case 14: return ([$"{random.Of("Name", "Full name", "Candidate name", "Nome", "Nom", "Naam", "Name / Surname")}: {plain}"], [plain], "labelled");
            case 15: return ([plain.ToLowerInvariant()], [plain], "small letters");
            case 16: return ([$"{plain}{random.Of(" – ", " | ", " - ", " • ")}{random.Of(Headlines)}"], [plain], "beside the headline");
            case 17: return One(given.Split(' ')[0], "one word");
            case 18: return One($"{plain}{random.Of(", Jr.", " Jr.", " III", " II")}", "suffix");
            case 19: return ([$"{random.Of("Resume of", "Curriculum Vitae –", "CV -", "Curriculum Vitae of", "Lebenslauf", "CV |", "Résumé:")} {plain}"], [plain], "after the document's name");
            default: return One(plain, "plain");
        }

        static (string[] Lines, string[] Truth, string Style) One(string text, string style) => ([text], [text], style);
    }

    public static string Headline(Random random) => random.Of(Headlines);
}
