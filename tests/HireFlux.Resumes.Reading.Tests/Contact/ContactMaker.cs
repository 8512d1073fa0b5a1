using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Tests.Contact;

/// <summary>E-mail addresses, numbers, places and links of a person in the ways resumes show them.</summary>
internal static class ContactMaker
{
    /// <summary>The texts of an address, one a line; the address; how it is shown.</summary>
    public static (string[] Lines, string Address, string Style) Email(Random random, Culture culture, MadeName name)
    {
        var (given, family) = (Plain(name.Given), Plain(name.Family));
        var local = given.Length < 2 || family.Length < 2 ? random.Of("lotus", "m.k.study", "hello") + random.Fill("##")
            : random.Of($"{given}.{family}", $"{given[0]}.{family}", $"{given[0]}{family}", $"{family}.{given}", $"{given}_{family}{random.Fill("##")}", $"{given}", "hello", $"{given}.{family}+jobs", $"{family}{given[0]}");
        var address = $"{local}@{random.Of("post", "mailbox", "inbox", "courriel", "my-mail.co", $"{Plain(random.Invented(3))}")}.example";
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return random.Next(12) switch
        {
            0 => ([$"{culture.Labels[1]}: {address}"], address, "labelled"),
            1 => ([$"{random.Of("#", "@ ", "✉ ", "✉", ")", "• ")}{address}"], address, "glyph"),
            2 => ([address.ToUpperInvariant()], address, "capitals"),
            3 => ([address[..(at + 1)], address[(at + 1)..]], address, "two lines after @"),
            4 => ([address[..at], address[at..]], address, "two lines before @"),
            5 => ([$"{address[..at]}{random.Of(" (at) ", " [at] ", "(at)", " @ ")}{address[(at + 1)..]}"], address, "at in brackets"),
            6 => ([$"E {address}"], address, "one letter"),
            7 => ([random.Of("Email me", "E-mail", "Contact")], address, "behind a link"),
            8 => ([$"<{address}>"], address, "angle brackets"),
            9 => ([$"{culture.Labels[1]} {address}"], address, "label without colon"),
            _ => ([address], address, "plain"),
        };
    }

    /// <summary>Texts of numbers, the first that is no fax, and how it is shown.</summary>
    public static (string[] Texts, string? Number, string Style) Phone(Random random, Culture culture)
    {
        var number = random.Fill(random.Of(culture.Phones));
        var other = random.Fill(random.Of(culture.Phones));
        var label = culture.Labels[0];
        return random.Next(13) switch
        {
            0 => ([], null, "none"),
            1 => ([$"{label}: {number}"], number, "labelled"),
            2 => ([$"{label} {number}"], number, "label without colon"),
            3 => ([$"{random.Of("T", "M", "P", "Tel.", "☎")} {number}"], number, "one letter"),
            4 => ([$"M: {number}", $"W: {other}"], number, "several"),
            5 => ([$"Cell: {number} Home: {other} Fax: {random.Fill(culture.Phones[0])}"], number, "several on one line"),
            6 => ([$"Fax: {other}", $"{label}: {number}"], number, "fax first"),
            7 => ([$"{number} / {other}"], number, "two with slash"),
            8 => ([string.Concat(number.Select(c => char.IsAsciiDigit(c) ? (char)(c + 0xFEE0) : c))], number, "full width"),
            9 => ([$"{number} ({random.Of("mobile", "WhatsApp", "cell", "mobil")})"], number, "words after"),
            _ => ([number], number, "plain"),
        };
    }

    /// <summary>The lines of a place, the forms in which it is right, and how it is shown.</summary>
    public static (string[] Lines, string[] Truth, string Style) Location(Random random, Culture culture)
    {
        var isVillage = char.IsAsciiLetter(culture.Given[0][0]) && random.Chance(0.25);
        var town = random.Of(culture.Towns);
        if (isVillage)
        {
            var comma = town.IndexOfAny([',', '/']);
            town = random.Invented(3) + (comma > 0 ? town[comma..] : string.Empty);
        }

        var isLong = town.Contains(culture.Country, StringComparison.OrdinalIgnoreCase);
        var hasRest = town.IndexOfAny([',', '/', '(']) > 0;
        var code = culture.Codes.Length == 0 ? string.Empty : random.Fill(random.Of(culture.Codes));
        var coded = code.Length == 0 ? town : code[0] is '^' ? $"{code[1..]} {town}" : $"{town} {code}";
        var street = random.Fill(random.Of(culture.Streets));
        var named = isLong ? town : $"{town}, {culture.Country}";
        var village = isVillage ? "village, " : string.Empty;
        return random.Next(10) switch
        {
            0 => ([], [], "none"),
            1 => ([named], [named], village + "town, country"),
            2 => ([coded], [coded], village + "post code"),
            3 => ([$"{street}, {coded}"], [$"{street}, {coded}"], village + "street"),
            4 => ([street, coded], [$"{street}, {coded}"], village + "street on its own line"),
            5 when !isLong => ([street, coded, culture.Country], [$"{street}, {coded}, {culture.Country}"], village + "three lines"),
            6 => ([$"{culture.Labels[2]}: {coded}"], [coded], village + "labelled"),
            7 when !isVillage => ([$"{random.Of("Remote – ", "Remote, ", "Based in ", "Located in ")}{town}"], [town, $"Remote – {town}", $"Remote, {town}"], "lead"),
            8 when !isVillage => ([$"{town} {random.Of("(open to relocation)", "(willing to relocate)", "– open to relocation")}"], [town], "relocation"),
            _ => hasRest || !isVillage ? ([town], [town], village + "town") : ([named], [named], village + "town, country"),
        };
    }

    public static string Link(Random random, MadeName name) => random.Of("linkedin.com/in/", "github.com/", "www.behance.net/", "https://gitlab.com/") + Plain(name.Given + name.Family) + random.Fill("-##########")[..random.Next(1, 11)].TrimEnd('-');

    private static string Plain(string text) => string.Concat(Folding.Fold(text).Where(char.IsAsciiLetter));
}
