namespace HireFlux.Resumes.Reading.Tests.Contact;

/// <summary>Resumes of people who don't exist, each other than the last: the same seed makes the same one.</summary>
internal static class ContactGenerator
{
    private static readonly (string Style, (double Name, double Heading, double Body, bool IsBold) Sizes)[] Looks =
    [
        ("large name", (24, 13, 10, true)), ("large name", (18, 12, 10, true)), ("name hardly larger", (12, 11, 10, true)), ("name like headings", (12, 12, 10, true)), ("one size", (10, 10, 10, false)),
    ];

    private static readonly string[] Places = ["top", "top", "top", "left sidebar", "name in sidebar", "right sidebar", "foot of sidebar", "footer", "two columns at the top"];

    public static ContactCase Make(int seed)
    {
        var random = new Random(seed);
        var culture = random.Of(Culture.All);
        var (lookStyle, sizes) = random.Of(Looks);
        var hasPlaces = random.Chance(0.5);
        var page = new PageWriter(hasPlaces, sizes);
        var name = NameMaker.Make(random, culture);
        var email = ContactMaker.Email(random, culture, name);
        var phone = ContactMaker.Phone(random, culture);
        var location = ContactMaker.Location(random, culture);
        var place = random.Of(Places);
        var hasHeadline = random.Chance(0.6);
        var isLineEach = place is "left sidebar" or "name in sidebar" or "right sidebar" or "foot of sidebar" || random.Chance(0.3) || email.Lines.Length > 1 || location.Lines.Length > 1;
        var separator = isLineEach ? "a line each" : random.Of(" | ", " • ", " · ", "   ", " – ", "; ", "\t", ", ");
        if (separator == ", " && (location.Truth.Length == 0 || location.Style != "none"))
        {
            separator = " | ";
        }

        var blocks = new List<string[]> { email.Lines };
        blocks.Add(phone.Texts);
        blocks.Add(location.Lines);
        if (random.Chance(0.5))
        {
            blocks.Add([ContactMaker.Link(random, name)]);
        }

        if (random.Chance(0.2))
        {
            blocks.Add([random.Of("Date of birth: 12.05.1987", "Nationality: Ghanaian", "DOB: 1990-04-23", "Driving licence: B", "NMC PIN: 98123456", "Born 3/4/1991")]);
        }

        var order = blocks.Where(block => block.Length > 0).OrderBy(_ => random.Next()).ToList();
        void Contacts() => Write(random, page, order, separator, email);
        void Name()
        {
            if (random.Chance(0.15))
            {
                page.Body(random.Of("Curriculum Vitae", "Resume", "CURRICULUM VITAE", "Lebenslauf", "Résumé"));
            }

            var isAbove = hasHeadline && random.Chance(0.12);
            if (isAbove)
            {
                page.Body(NameMaker.Headline(random));
            }

            foreach (var line in name.Lines)
            {
                page.Name(line);
            }

            if (hasHeadline && !isAbove)
            {
                page.Body(NameMaker.Headline(random));
            }
        }

        Lay(random, page, place, name, hasHeadline, order, Name, Contacts);
        if (random.Chance(0.2))
        {
            BodyMaker.Referees(random, page);
        }

        return new ContactCase(page.Text, name.Truth, email.Address, phone.Number, location.Truth,
            [$"name: {name.Style}", $"email: {email.Style}", $"phone: {phone.Style}", $"location: {location.Style}", $"look: {lookStyle}", $"place: {place}", $"separator: {separator}", $"country: {culture.Country}", hasPlaces ? "positions" : "no positions"]);
    }

    private static void Lay(Random random, PageWriter page, string place, MadeName name, bool hasHeadline, List<string[]> order, Action writeName, Action writeContacts)
    {
        switch (place)
        {
            case "left sidebar":
                page.Column(40);
                page.Heading("Contact");
                writeContacts();
                BodyMaker.Skills(random, page);
                page.Column(220);
                writeName();
                BodyMaker.Jobs(random, page);
                BodyMaker.Studies(random, page);
                break;
            case "name in sidebar":
                page.Column(40);
                writeName();
                writeContacts();
                BodyMaker.Skills(random, page);
                page.Column(220);
                BodyMaker.Jobs(random, page);
                BodyMaker.Studies(random, page);
                break;
            case "right sidebar":
                page.Column(40);
                writeName();
                BodyMaker.Jobs(random, page);
                BodyMaker.Studies(random, page);
                page.Column(400);
                page.Heading("Contact");
                writeContacts();
                BodyMaker.Skills(random, page);
                break;
            case "foot of sidebar":
                page.Column(40);
                BodyMaker.Skills(random, page);
                page.Column(40);
                writeName();
                writeContacts();
                page.Column(220);
                BodyMaker.Jobs(random, page);
                BodyMaker.Studies(random, page);
                break;
            case "footer":
                writeName();
                BodyMaker.Jobs(random, page);
                BodyMaker.Studies(random, page);
                BodyMaker.Skills(random, page);
                page.Column(50);
                writeContacts();
                break;
            case "two columns at the top" when name.Lines.Length == 1 && order.Count > 1 && order.TrueForAll(block => block.Length == 1) && !order.Exists(block => block[0] is "Email me" or "E-mail" or "Contact"):
                page.Name(name.Lines[0], order[0][0]);
                page.Body(hasHeadline ? [NameMaker.Headline(random), order[1][0]] : [order[1][0]]);
                order.RemoveRange(0, 2);
                writeContacts();
                BodyMaker.Jobs(random, page);
                BodyMaker.Studies(random, page);
                break;
            default:
                writeName();
                writeContacts();
                BodyMaker.Jobs(random, page);
                BodyMaker.Skills(random, page);
                BodyMaker.Studies(random, page);
                break;
        }
    }

    private static void Write(Random random, PageWriter page, List<string[]> order, string separator, (string[] Lines, string Address, string Style) email)
    {
        var isTable = separator == "a line each" && random.Chance(0.2);
        if (separator == "a line each")
        {
            foreach (var line in order.SelectMany(block => block))
            {
                var colon = line.IndexOf(": ", StringComparison.Ordinal);
                page.Body(isTable && colon > 0 && !line.Contains(" Home: ", StringComparison.Ordinal) ? [line[..colon], line[(colon + 2)..]] : [line]);
                Link(line);
            }

            return;
        }

        var all = order.SelectMany(block => block).ToList();
        foreach (var part in all.Count == 0 ? [] : all.Count > 2 && random.Chance(0.5) ? [all[..2], all[2..]] : new[] { all })
        {
            page.Body(separator is "\t" or "   " ? [.. part] : [string.Join(separator, part)]);
            part.ForEach(Link);
        }

        void Link(string line)
        {
            if (email.Style == "behind a link" && line == email.Lines[0])
            {
                page.Link($"mailto:{email.Address}", line);
            }
        }
    }
}
