namespace HireFlux.Resumes.Rendering.Tests;

/// <summary>What random people did: with the quotes, dashes, bullets, years, money and addresses that readers stumble over.</summary>
internal static class Phrases
{
    public static readonly string[] Starts =
    [
        "Reduced costs of the night shift", "Led a team of 12 people", "Rebuilt the billing service in Go", "Trained 40 new colleagues", "Negotiated contracts worth €2.3 million", "Wrote the guide for safe work at height",
        "Cut the time to ship from 5 days to 8 hours", "Served 120 guests an evening", "Introduced a rota that people like", "Won the “Best Café” prize of 2018", "Moved 3 sites • 2 warehouses • 1 office",
        "Ran CI/CD – from zero to 40 deploys a day", "Raised the margin by 3.5% (from 12% to 15.5%)", "Saved £1,250,000 a year", "Said \"no\" to 14 vendors", "Ported C++ code to .NET and Node.js",
        "Owned R&D for SAP S/4HANA", "Answered mail to help@desk.example within 2 hours", "Published the handbook at https://docs.example.org/hand-book", "2019 audit passed without a finding",
        "Head Chef for three months in 2020, while the post was empty", "ISO 9001: prepared, certified and kept", "Zbudowała zespół w Łodzi", "Đào tạo 15 nhân viên mới", "Разработала систему учёта", "Εκπαίδευσε 12 άτομα",
        "Şubeyi %20 büyüttü", "売上を20%伸ばし、新しい店舗を三つ開きました", "Két új üzemet indított Győrben", "Sá um rekstur í Reykjavík",
    ];

    public static readonly string[] Ends =
    [
        "by moving the work closer to where it is needed", "and kept it running through two audits", "for hospitals in three countries", "with a budget of $400,000 and no delay", "so that complaints fell by 38%",
        "which the whole company now uses", "together with the finance department", "after a flood had closed the old site", "in Kraków, Łódź and Gdańsk", "(the first time since 1998)", "– twice, in fact –",
        "as “acting head”, unpaid", "under ISO 27001", "at Acme and at its daughter in Lyon, France", "during Q3 2021", "on behalf of Müller & Söhne GmbH",
    ];

    public static readonly (string Kind, string Heading, string[] Lines)[] Sections =
    [
        ("publications", "Publications", ["“Ageing of Concrete”, Journal of Structures 12(3), 2019, pp. 45–67", "Okafor A., Smith J. (2021). On Rotas. https://doi.org/10.1000/182", "Brzęczyszczykiewicz, G.: Most – teoria i praktyka. Kraków 2016"]),
        ("awards", "Awards", ["Employee of the Year 2019, Acme Logistics Ltd", "Best Paper – Nordic Conference on Nursing, 2017", "1st prize, hackathon of the city of Lyon"]),
        ("volunteer", "Volunteering", ["Team Leader, Red Cross, 2015 – 2018: drove the blood bank's van every second Sunday", "Coach of the under-12s at FC Łódź since 2020"]),
        ("interests", "Interests", ["Choir, chess and long-distance hiking", "Restoring mopeds of the 1960s"]),
        ("references", "References", ["Available on request", "Prof. Dr. Ingrid Möller, University of Leeds, i.moeller@leeds.example, +44 113 496 0000"]),
        ("volunteer", "Memberships", ["Institution of Civil Engineers, member since 2014", "Izba Pielęgniarek"]),
    ];
}
