namespace HireFlux.Resumes.Rendering.Tests;

/// <summary>What random people are made of.</summary>
internal static class Words
{
    public static readonly string[] Given =
    [
        "Amara", "Jean-Luc", "María José", "Zażółta", "Łukasz", "Đặng Thị", "Nguyễn Văn", "Gülşen", "İbrahim", "Ελένη", "Γιώργος", "Ольга", "Сергей", "Søren", "Björk", "Sean",
    ];

    public static readonly string[] Family =
    [
        "Okafor", "O'Brien", "García Márquez", "Gęślowska", "Brzęczyszczykiewicz", "Hương", "Trần", "Öztürk", "Yıldız", "Παπαδοπούλου", "Иванова", "Ægisdóttir", "Smith", "van der Berg", "Nguyễn",
    ];

    public static readonly string[] WholeNames = ["山田太郎", "王小明", "김민수", "佐藤 花子", "陳大文"];

    public static readonly string[] Titles =
    [
        "Senior Software Engineer", "Registered Nurse", "Accountant", "Sales Manager", "Data Analyst", "Electrician", "Primary School Teacher", "Product Designer", "Warehouse Supervisor",
        "Head Chef", "Project Manager", "Marketing Director", "Site Reliability Engineer", "Civil Engineer", "Legal Assistant", "Pharmacist", "Research Associate", "Welder",
        "Principal Engineer for Distributed Ledgers and Regulatory Reporting",
    ];

    public static readonly string[] Companies =
    [
        "Acme Logistics Ltd", "Northwind Traders Inc.", "Zakłady Azotowe S.A.", "Müller Maschinenbau GmbH", "Société Générale de Papier", "Hospital General de Valencia", "Riverside Primary School",
        "Contoso Bank", "Umbrella Corp", "Công ty TNHH Phương Nam", "Ελληνικά Ναυπηγεία Α.Ε.", "ООО Ромашка", "Blue Bottle Bakery", "University of Leeds", "Hewlett & Sons",
    ];

    public static readonly string[] Places = ["Leeds, UK", "Kraków, Poland", "San Francisco, CA", "Berlin, Germany", "São Paulo, Brazil", "Hanoi, Vietnam", "Athens, Greece", "Toronto, ON", "Lyon, France"];

    public static readonly string[] Degrees =
    [
        "BSc Computer Science", "MSc Mechanical Engineering", "Bachelor of Nursing", "MBA", "PhD in Chemistry", "BA History", "Diploma in Accounting", "Master of Laws",
    ];

    public static readonly string[] Schools =
    [
        "University of Leeds", "Politechnika Wrocławska", "Massachusetts Institute of Technology", "Universidad de Salamanca", "Technische Universität München", "Hanoi University of Science", "Boğaziçi Üniversitesi",
        "Riverside Community College",
    ];

    public static readonly string[] Languages = ["English", "Polish", "Vietnamese", "Greek", "Japanese", "Spanish", "German", "French"];

    public static readonly string[] Fluencies = ["native", "C1", "B2", "fluent", "basic"];

    public static readonly string[] Certificates = ["AWS Certified Solutions Architect", "Certified Scrum Master", "First Aid at Work", "Project Management Professional"];

    public static readonly string[] Issuers = ["Amazon Web Services", "Scrum Alliance", "Red Cross", "PMI"];

    public static readonly string[] Starts =
    [
        "Reduced costs of the night shift", "Led a team of 12 people", "Rebuilt the billing service in Go", "Trained 40 new colleagues", "Negotiated contracts worth €2.3 million", "Wrote the guide for safe work at height",
        "Cut the time to ship from 5 days to 8 hours", "Served 120 guests an evening", "Introduced a rota that people like",
    ];

    public static readonly string[] Ends =
    [
        "by moving the work closer to where it is needed", "and kept it running through two audits", "for hospitals in three countries", "with a budget of $400,000 and no delay", "so that complaints fell by 38%",
        "which the whole company now uses", "together with the finance department", "after a flood had closed the old site", "in Kraków, Łódź and Gdańsk",
    ];
}
