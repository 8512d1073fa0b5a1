namespace HireFlux.Resumes.Reading.Tests.Contact;

/// <summary>The rest of a resume, with all that could be mistaken for contact data: firms, towns, other people, numbers.</summary>
internal static class BodyMaker
{
    private static readonly string[] Firms = ["Marlowe & Finch Ltd", "Rivera Brothers", "Hotel Bellevue", "Kaufhaus Lindner GmbH", "Grace Hill Hospital", "Northgate College", "Studio Paris", "Jordan Textiles", "Baker McRae"];
    private static readonly string[] Roles = ["Sales Assistant", "Project Manager", "Head Chef", "Software Engineer", "Registered Nurse", "Store Manager", "Junior Accountant"];
    private static readonly string[] Deeds = ["Led a team of 12 across 3 sites and cut waste by 18%", "Reported to Sarah Mitchell, Director of Operations", "Handled 1,200 orders a month, budget of 450 000 EUR", "ISO 9001:2015 audits 2018-2019 without findings", "Call centre reached on 0800 1234567 answered 24/7"];

    public static void Jobs(Random random, PageWriter page)
    {
        page.Heading(random.Of("Experience", "Work Experience", "Employment History", "Professional Experience"));
        for (var year = 2022; year > 2012; year -= 5)
        {
            page.Body(random.Of(Roles), $"{year}-0{random.Next(1, 10)} – {year + 4}-0{random.Next(1, 10)}");
            page.Body(random.Chance(0.5) ? $"{random.Of(Firms)}, {random.Of("Leeds", "Austin, TX", "Lyon", "Berlin, Germany")}" : random.Of(Firms));
            page.Bullet(random.Of(Deeds));
            page.Bullet(random.Of(Deeds));
        }
    }

    public static void Studies(Random random, PageWriter page)
    {
        page.Heading("Education");
        page.Body(random.Of("BSc Economics", "Diploma in Nursing", "MA History"), "2008 – 2012");
        page.Body(random.Of("University of Oslo", "King's College", "Universidad de Sevilla", "St. Mary School"));
        if (random.Chance(0.3))
        {
            page.Body($"Student ID {random.Fill("########")}");
        }
    }

    public static void Skills(Random random, PageWriter page)
    {
        page.Heading("Skills");
        foreach (var skill in random.Of<string[]>(["Python", "Ruby", "Jordan Peterson method", "Cash Handling"], ["Customer Service", "Team Building", "SAP Finance", "Conflict Resolution"], ["Photoshop", "Brand Strategy", "Creative Direction"]))
        {
            page.Body(skill);
        }

        page.Heading("Languages");
        page.Body("English – fluent");
        page.Body("Arabic – native");
    }

    public static void Referees(Random random, PageWriter page)
    {
        page.Heading("References");
        page.Body("Margaret Holloway");
        page.Body("Director, Grace Hill Hospital");
        page.Body($"margaret.holloway@gracehill.example | {random.Fill("(617) 555-01##")}");
    }
}
