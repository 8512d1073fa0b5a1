namespace HireFlux.Resumes.Rendering.Tests;

/// <summary>What random people are made of: names of many scripts and shapes, employers that sound like titles or places, titles nobody has heard of.</summary>
internal static class Words
{
    public static readonly string[] Given =
    [
        "Amara", "Jean-Luc", "María José", "Zażółta", "Łukasz", "Đặng Thị", "Nguyễn Văn", "Gülşen", "İbrahim", "Ελένη", "Γιώργος", "Ольга", "Сергей", "Søren", "Björk", "Sean", "Anne-Sophie", "Siobhán",
        "Þórdís", "Gyöngyvér", "Oluwaseun", "Noor", "Ana", "D'Arcy", "Jürgen", "Ildikó", "Małgorzata",
    ];

    public static readonly string[] Family =
    [
        "Okafor", "O'Brien", "García Márquez", "Gęślowska", "Brzęczyszczykiewicz", "Hương", "Trần", "Öztürk", "Yıldız", "Παπαδοπούλου", "Иванова", "Ægisdóttir", "Smith", "van der Berg", "Nguyễn", "de la Cruz",
        "von der Leyen", "al-Rashid", "D’Angelo", "Szőllősi-Nagy", "Baker", "Cook", "Guðmundsdóttir", "Mac Giolla Phádraig", "dos Santos", "Fitzgerald-O'Neill", "Çelik", "Wiśniewska-Kowalczyk", "Kővári",
    ];

    public static readonly string[] WholeNames =
        ["山田太郎", "王小明", "김민수", "佐藤 花子", "陳大文", "Suharto", "Νεφέλη", "Jan Kowalski", "Lê Thị Hồng Nhung", "Kovács-Tóth Ágnes", "Ólafur Ragnar Grímsson", "Жанна д'Арк", "Martin Luther King, Jr."];

    public static readonly string[] Titles =
    [
        "Senior Software Engineer", "Registered Nurse", "Accountant", "Sales Manager", "Data Analyst", "Electrician", "Primary School Teacher", "Product Designer", "Warehouse Supervisor",
        "Head Chef", "Project Manager", "Marketing Director", "Site Reliability Engineer", "Civil Engineer", "Legal Assistant", "Pharmacist", "Research Associate", "Welder",
        "Principal Engineer for Distributed Ledgers and Regulatory Reporting", "Hospital Porter", "University Lecturer", "Bank Teller", "Store Manager, Berlin", "Director of R&D", "C++ Developer",
        ".NET Engineer", "Co-founder & CEO", "Barista", "Intern", "Consultant – SAP S/4HANA", "Engineer (Contract)", "VP, Global Markets", "Kierownik zmiany", "Ingénieure d'études", "Yazılım Mühendisi",
        "Kỹ sư phần mềm", "Инженер-программист", "Νοσηλεύτρια", "ソフトウェアエンジニア", "软件工程师", "Hjúkrunarfræðingur", "Szoftverfejlesztő", "Head of the London Office", "Croupier", "Lift Attendant II",
    ];

    public static readonly string[] Companies =
    [
        "Acme Logistics Ltd", "Northwind Traders Inc.", "Zakłady Azotowe S.A.", "Müller Maschinenbau GmbH", "Société Générale de Papier", "Hospital General de Valencia", "Riverside Primary School",
        "Contoso Bank", "Umbrella Corp", "Công ty TNHH Phương Nam", "Ελληνικά Ναυπηγεία Α.Ε.", "ООО Ромашка", "Blue Bottle Bakery", "University of Leeds", "Hewlett & Sons", "Nurse Next Door",
        "Teacher Retirement System of Texas", "London Stock Exchange Group", "Bank of Athens", "Paris Baguette", "Manchester City Council", "Boston Scientific", "Engineers Without Borders", "The Chef's Table",
        "Analyst Institute", "株式会社日立製作所", "삼성전자", "Doctors of the World", "Holloway, Pike and Drummond", "3M", "Orlando Magic", "Designers Guild", "Yıldız Holding A.Ş.", "1-800 Contractors", "H&M",
    ];

    public static readonly string[] Places =
    [
        "Leeds, UK", "Kraków, Poland", "San Francisco, CA", "Berlin, Germany", "São Paulo, Brazil", "Hanoi, Vietnam", "Athens, Greece", "Toronto, ON", "Lyon, France", "İzmir, Türkiye", "Reykjavík, Iceland",
        "Budapest, Hungary", "Tokyo, Japan", "Remote",
    ];

    public static readonly string[] Addresses = ["12 Hope Street, Leeds LS1 4AP, UK", "ul. Długa 5/7, 31-147 Kraków, Poland", "350 Fifth Avenue, New York, NY 10118", "Hauptstraße 9, 10115 Berlin, Germany"];

    public static readonly (string Written, string? E164)[] Phones =
    [
        ("+44 20 7946 0958", "+442079460958"), ("+48 601 234 567", "+48601234567"), ("(415) 555-2671", null), ("+81 3-1234-5678", "+81312345678"), ("+49 30 901820", "+4930901820"), ("+30 210 123 4567", "+302101234567"),
        ("+84 24 3825 5599", "+842438255599"), ("+7 495 123-45-67", "+74951234567"), ("+90 212 555 01 01", "+902125550101"), ("+354 551 2345", "+3545512345"), ("+36 1 234 5678", "+3612345678"), ("+86 10 6552 9988", "+861065529988"),
    ];

    public static readonly string[] Degrees =
    [
        "BSc Computer Science", "MSc Mechanical Engineering", "Bachelor of Nursing", "MBA", "PhD in Chemistry", "BA History", "Diploma in Accounting", "Master of Laws", "B.Eng. (Hons) Civil Engineering",
        "Licence de droit", "Abitur", "Magister inżynier, Informatyka", "Doctor of Philosophy, Physics & Astronomy",
    ];

    public static readonly string[] Schools =
    [
        "University of Leeds", "Politechnika Wrocławska", "Massachusetts Institute of Technology", "Universidad de Salamanca", "Technische Universität München", "Hanoi University of Science", "Boğaziçi Üniversitesi",
        "Riverside Community College", "東京大学", "Εθνικό Μετσόβιο Πολυτεχνείο", "Université Paris 1 Panthéon-Sorbonne", "Háskóli Íslands", "University of California, Berkeley", "St. John's College",
    ];

    public static readonly string[] Scores = ["GPA 3.8/4.0", "First Class Honours", "1.3", "2:1", "9.2/10", "85%", "Distinction", "cum laude"];

    public static readonly string[] Details = ["Thesis: “Ageing of concrete – a survey”", "Member of the rowing club", "Coursework: statistics, optics, ethics", "Exchange year at Università di Bologna (2012)", "Dean's List, five terms", "Scholarship worth €12,000"];

    public static readonly string[] Languages = ["English", "Polish", "Vietnamese", "Greek", "Japanese", "Spanish", "German", "French", "Mandarin Chinese", "Icelandic", "Türkçe", "British Sign Language"];

    public static readonly string[] Fluencies = ["native", "C1", "B2", "fluent", "basic", "Mother tongue", "JLPT N2", "professional working proficiency", "A2–B1"];

    public static readonly string[] Certificates =
    [
        "AWS Certified Solutions Architect", "Certified Scrum Master", "First Aid at Work", "Project Management Professional", "AWS Certified Developer – Associate", "Forklift Licence (Class B)", "CompTIA Security+",
        "ISO 9001:2015 Lead Auditor", "TOEFL iBT 112/120", "Registered Nurse, State of Ohio",
    ];

    public static readonly string[] Issuers = ["Amazon Web Services", "Scrum Alliance", "Red Cross", "PMI", "TÜV Süd", "CompTIA", "Ohio Board of Nursing", "Urząd Dozoru Technicznego"];

    public static readonly string[] Projects = ["Open Atlas", "Bike-to-Work Week 2019", "café.js", "Nachbarschaftsgarten", "Solar Roof, Hall B", "R&D portal", "Project Ω", "“Read Me” campaign"];

    public static readonly string[] Skills =
    [
        "C++", ".NET", "Node.js", "R&D", "SAP S/4HANA", "C#", "R", "CI/CD", "PL/SQL", "A/B testing", "Objective-C", "Wi-Fi", "3D printing", "Microsoft Office (Word, Excel)", "Budgets up to €5m", "ISO 27001", "Schweißen (MAG/WIG)",
        "危機管理", "Obsługa klienta",
    ];
}
