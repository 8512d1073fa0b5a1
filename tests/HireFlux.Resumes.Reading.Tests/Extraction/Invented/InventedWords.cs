namespace HireFlux.Resumes.Reading.Tests.Extraction.Invented;

/// <summary>What invented resumes are made of: names of employers of every kind, with and without words that give them away.</summary>
internal static class InventedWords
{
    public static readonly string[] Firms = Split(
        "Kestrel & Daughters Ltd|Brightwater Foods Inc.|Nordfjell Shipping AS|Hallmann Maschinenbau GmbH|Sel de Guérande SARL|Panificio Tre Torri S.r.l.|Grupo Almenara, S.A.|Zielona Łąka Sp. z o.o.|Café Meridian OÜ|Vantage Point Holdings plc|" +
        "Quill and Thimble LLC|Tallinna Vesi AS|Oy Karelia Ab|Delta Kappa Pty Ltd|Ashworth Tools Co.|Vereinigte Mühlen KG|Bouwbedrijf Van Dalen B.V.|Blåtand A/S|Lindgren & Söner AB|Shree Ganesh Textiles Pvt. Ltd.");

    public static readonly string[] Institutions = Split(
        "St Brannock's Hospital|Royal Infirmary of Leith|Klinikum Rechts der Donau|Hospital San Ildefonso|Centre hospitalier de Roanne|Ospedale San Camillo|Szpital Wojewódzki w Łomży|Barnet Vale Council|Comune di Sorano|Stadtverwaltung Neuwied|" +
        "Ministry of Fisheries|Department of Public Works|Oakfield Primary School|Grundschule am Lindenplatz|Lycée Jean Moulin|University of the Fens|Environment Agency|Food Standards Agency|U.S. Army|Royal Navy|Bundeswehr|Tribunal de Commerce|" +
        "Red Lion Trust|Save the Wetlands|Caritas|County Sheriff's Office|National Library|Museum of Clocks|Church of St Jude|Farmers' Union|Bank of the Isles|First Harbour Bank|Hotel Belvedere|Café Central|The Copper Kettle|Restaurante El Faro|" +
        "Ogród Zoologiczny w Opolu|Hartwell Care Home|Embassy of Sweden|City of Port Alder|Metropolitan Police|Ambulance Service NSW|Pharmacie du Marché|Farmacia Lloret|Autohaus Brenner|Bäckerei Kornfeld");

    public static readonly string[] Brands = Split(
        "Zentra|Nuvola|Kolibri|Pixelwave|Blinkit|Mondi|Stellaris|Tavolo|Quantix|Hexagon Nine|Merlin Ride|Bluefin|Petal|Orbita|Fable|Moss & Fern|Rook|Saltbox|Lumen Field|Northwind|Polar Star|Copper Hill|Trelleborg Seals|Big Green Egg|" +
        "Sable Ridge|Harvest Moon|Kaffeeklatsch|Tigerlily|Ostrava Steel|Parcelworks|Mate Cloud|Paper Crane|Yellow Umbrella|Gira Sol|Al Baraka|Sakura House|Wren Kitchens|Sparrow|Tern Analytics|Volta");

    /// <summary>Employers that look like titles, skills or places.</summary>
    public static readonly string[] Doubtful = Split(
        "Baker Hughes|Cook Medical|Carpenter & Mason|Architects for Peace|Nurse Next Door|Teach First|Driver Direct|Engineers Without Borders|The Director's Cut|Excel Fitness|Python Trails|Swift Couriers|Oracle Cards|Boston Kitchen|Vienna Beef|" +
        "Paris Bakery|Manchester Taxis|London Drugs|Oslo Sporveier|Lima Roasters|Florence & Sons|Chelsea Barracks|Student Union|Farmer Brothers|Butler Plumbing|Fisher & Paykel|Hudson Bay Traders|Georgia Peach|Jordan Travel|Chef's Table");

    public static readonly string[] OwnBoss = Split("Self-employed|Freelance|Self-Employed");

    public static readonly string[] Partnerships = Split("Holloway, Pike & Drummond|Baines, Cotter and Lowe|Ministry of Ports, Project Office|Kiambu County, Department of Children's Services|Brandt, Okoye & Partners LLP|University of Leith, School of Medicine|Haskins (UK) Ltd|Tower Hill Electric (THE)");

    public static readonly string[] Titles = Split(
        "Software Engineer|Senior Software Engineer|Registered Nurse|Staff Nurse|Sales Manager|Accountant|Assistant Manager|Head Chef|Warehouse Operative|Forklift Driver|Delivery Driver|Customer Service Representative|Office Manager|Receptionist|Data Analyst|" +
        "Project Manager|Marketing Coordinator|Graphic Designer|Site Foreman|Electrician|Welder|Teacher of Mathematics|Head of Operations|Director of Nursing|Chief Executive Officer|CTO|CFO|VP of Sales|Research Associate|Postdoctoral Researcher|Paralegal|" +
        "Legal Secretary|Social Worker|Housekeeper|Barista|Bartender|Store Manager|Cashier|Security Guard|Bank Teller|Loan Officer|Dental Nurse|Veterinary Assistant|Pharmacist|Physiotherapist|Surveyor|Civil Engineer|Quantity Surveyor|Plumber|Carpenter|" +
        "Machine Operator|Quality Inspector|Team Leader|Shift Supervisor|Crane Operator|Journalist|Copywriter|Translator|Librarian|Museum Curator|Flight Attendant|First Officer|Deckhand|Farm Worker|Gardener|Florist|Tailor|Hairdresser|Personal Trainer|" +
        "Intern|Trainee|Founder|Co-Founder|Owner|Volunteer Coordinator|Product Owner|Scrum Master|UX Researcher|DevOps Engineer|Site Reliability Engineer|Business Analyst|Procurement Specialist|Buyer|Logistics Planner|Dispatcher|HR Business Partner|Recruiter");

    /// <summary>Titles with levels, departments, brackets, slashes and commas.</summary>
    public static readonly string[] LongTitles = Split(
        "Manager, SAP Practice|Teaching Assistant, Algorithms II|Engineer II|Software Developer (Contract)|Senior Manager (Bridges)|Receptionist / Bookkeeper|Nurse, Emergency Department|Vice President, Corporate Finance|Lecturer in Economic History|" +
        "Sales Associate / Key Holder|Assistant to the Managing Director|Head of People & Culture|Chef de partie, pastry|Technician, Level 3|Driver (night shift)|Senior Clerk – Payroll|Sous Chef & Kitchen Supervisor|Intern, Marketing|Team Lead Backend|" +
        "Apprentice Joiner|Conscript, quartermaster's store|Area Sales Manager, South West|Web Developer and Trainer|Acting Deputy Head Teacher|Data Entry Clerk (part time)|Member of Technical Staff");

    public static readonly string[] ForeignTitles = Split(
        "Krankenpfleger|Kaufmännische Angestellte|Entwicklungsingenieur|Filialleiterin|Werkstudent Vertrieb|Aide-soignante|Chef de projet|Vendeuse|Ingénieur d'études|Comptable|Jefa de ventas|Camarero|Enfermera de quirófano|Ingeniero de planta|" +
        "Infermiera|Responsabile di magazzino|Cameriere|Projektant wnętrz|Kierownik zmiany|Specjalista ds. marketingu|Vedoucí skladu|Účetní|Sjuksköterska|Försäljningschef|Butikksjef|Verkoopmedewerker|Planner|Gerente de loja|Auxiliar administrativo|Muhasebe uzmanı|" +
        "Dachdecker|Kassiererin|Doktorand|Servicekraft|Serveuse|Caissière|Dependienta|Repartidor|Panettiere|Bibliotecaria|Murarz|Magazynier|Nauczycielka|Zedník|Prodavačka|Lärare|Sjåfør|Pædagog|Verzorgende|Lasser|Pedreiro|Cabeleireira|Szakács|Zidar|Sairaanhoitaja");

    public static readonly string[] Places = Split(
        "London|Berlin, Germany|Austin, TX|Leeds, UK|Warsaw|Chicago, Illinois, USA|Munich|Lyon, France|Madrid|Bristol|Toronto, ON|Sydney NSW|Vienna, Austria|Bergen|Remote|Porto, Portugal|Kraków|San Francisco, CA|Mumbai, India|Cape Town, South Africa|" +
        "Nairobi|Lagos, Nigeria|Dublin|Zürich|Milano|Torino, Italy|Halifax, NS|New York, NY|Denver, Colorado|Oslo, Norway|Hamburg|Ghent, Belgium|" +
        "Ashbourne Magna|Lower Weald|Sankt Florian|Bad Weiher|Villanueva del Pinar|Pontremoli Alta|Żabno Wielkie|Skogsby|Nether Wallop, UK|Bellefont, OH|Kirkholm|Oudekerk|Saint-Maurin|Drumlish, Ireland|Vinařice|Port Alder");

    public static readonly string[] Schools = Split(
        "University of Leith|Universität am Oberrhein|Riverside Community College|Fenland Institute of Technology|Universidad de la Sierra|Université des Deux Rives|Politecnico di Sorano|Uniwersytet Nadwiślański|Vysoká škola ekonomická v Plzni|Aalto Harbour University|" +
        "Westhaven High School|Gymnasium am Park|Lycée Victor Hugo|Colegio San Marcos|IES La Alameda|Berufsschule 7|Northgate Sixth Form College|King Alfred Academy|State University of the Plains|Handelshøyskolen ved Nidelva|Technische Hochschule Elbtal|" +
        "London School of Management Studies|St Hilda's College|Delhi Institute of Science|University of California, Santa Rosa|National Polytechnic|Chalmers & West Conservatory|TU Weserbergland|Instituto Superior de Contas|Hogeschool Zeeland|Lund Polytechnic|École Centrale de Brest");

    /// <summary>Providers of courses whose names say nothing of a school.</summary>
    public static readonly string[] Providers = Split("Codewright Academy|Lighthouse Coast Academy|Udemy|Google|IHK Oberland|Chamber of Crafts|Makers|Coursera");

    public static readonly string[] Degrees = Split(
        "BSc Computer Science|BSc (Hons) Adult Nursing|B.A. in Economics|BA English Literature|M.Sc. Mechanical Engineering|MSc in Data Science|Bachelor of Science in Accountancy|Bachelor of Arts, Art History|Master of Business Administration|MBA|PhD in Chemistry|" +
        "Doctor of Pharmacy (PharmD)|B.Tech Civil Engineering|B.E. (Mechanical)|LLB|LL.M. in Tax Law|Associate Degree, Hotel Management|Higher National Diploma in Construction|HND Business|Diploma in Nursing|Certificate in Floral Design|Licenciatura en Derecho|" +
        "Grado en Enfermería|Máster en Finanzas|Licence de biologie|Master en gestion|BTS Comptabilité|Baccalauréat scientifique|Laurea triennale in Economia|Laurea Magistrale in Ingegneria|Diplom-Ingenieur Maschinenbau|Bachelor Wirtschaftsinformatik|" +
        "M.A. Germanistik|Magister ekonomii|inżynier budownictwa|Bakalář, informatika|Ing. strojní inženýrství|Kandidatexamen i ekonomi|Bachelor i sykepleie|HBO Verpleegkunde|Bacharelado em Administração|Executive MBA|PGCE|B.Ed. Primary Education");

    /// <summary>Degrees as the world writes them: with stops and without, in many languages, with what they were taken with.</summary>
    public static readonly string[] WorldDegrees = Split(
        "B. Sc. Physics|M. Sc. Informatik|B. A. (Hons.) English|B.Sc.(Hons) Geography|BSc (Hons) in Marine Biology|BEng (Hons) Electrical Engineering|B.Com. (Accounting)|B.Pharm|M.Pharm in Pharmaceutics|BDS|BVSc|B.Des. in Textile Design|MFA Painting|M.Arch.|MRes Ecology|" +
        "MPhil in Linguistics|DPhil in Ancient History|Ph. D. in Botany|Ed.D. in Educational Leadership|A.A.S. in Welding Technology|A.S. Radiologic Technology|Associate of Applied Science in Culinary Arts|Post Graduate Diploma in Management|PGDM Marketing|PG Diploma in Data Analytics|" +
        "Graduate Diploma in Law|Graduate Certificate in Project Management|Foundation Degree in Early Years|Foundation Diploma in Art and Design|Level 3 Diploma in Childcare|NVQ Level 3 in Plumbing|BTEC Extended Diploma in Engineering|City & Guilds Level 2 in Catering|Certificate IV in Commercial Cookery|" +
        "Advanced Diploma of Nursing|Trade Certificate in Carpentry|National Certificate: N6 Electrical Engineering|National Diploma in Public Relations|B.Tech. in Information Technology|BTech (Computer Science and Engineering)|M.Tech - VLSI Design|B.C.A.|MCA|Class XII (CBSE)|Intermediate (MPC)|" +
        "Diplom-Kauffrau|Diplom-Betriebswirt (FH)|Dipl.-Ing. (FH) Elektrotechnik|Dipl.-Inf.|Dipl. Biologin|Staatsexamen Rechtswissenschaften|Erstes Staatsexamen Lehramt Gymnasium|Dr. med.|Dr. phil. Geschichte|Dr. rer. pol.|Mag. phil. Romanistik|Bachelor of Laws|Fachabitur Wirtschaft|Allgemeine Hochschulreife|" +
        "Ausbildung zur Kauffrau für Büromanagement|Ausbildung zum Fachinformatiker Anwendungsentwicklung|Berufsausbildung Industriemechaniker|Lehre als Tischler|Meister im Elektrohandwerk|Staatlich geprüfter Techniker Maschinenbau|Staatlich anerkannte Erzieherin|Mittlere Reife|Eidg. Fähigkeitszeugnis Köchin EFZ|" +
        "Licence Langues étrangères appliquées|Licence Pro Logistique|Master 2 Droit des affaires|M2 Finance d'entreprise|M1 Sociologie|BUT Techniques de commercialisation|DUT Génie mécanique|BTS Assistant de gestion|CAP Boulanger|BEP Électrotechnique|Bac S, mention bien|Bac pro Commerce|Diplôme d'État d'infirmier|Diplôme d'ingénieur|" +
        "Doctorat en chimie|DESS Gestion du patrimoine|Titre professionnel Développeur web|Certificat d'aptitude professionnelle Cuisine|Licenciada en Psicología|Licenciatura en Administración de Empresas|Grado en Trabajo Social|Ingeniería Industrial|Ingeniero Civil|Técnico Superior en Administración y Finanzas|Técnico en Cuidados Auxiliares de Enfermería|" +
        "Diplomatura en Turismo|Máster Universitario en Abogacía|Doctorado en Biología|Tecnólogo en Sistemas|Bachiller en Ciencias|Educación Secundaria Obligatoria|FP II Electricidad|Laurea in Lettere Moderne|Laurea Magistrale in Scienze Politiche|Laurea (vecchio ordinamento) in Architettura|Dottorato di ricerca in Fisica|Master di I livello in Risorse Umane|" +
        "Diploma di Liceo Classico|Perito informatico|Qualifica di operatore meccanico|Licenciatura em Gestão|Mestrado em Engenharia Civil|Mestrado Integrado em Arquitetura|Bacharelado em Direito|Tecnólogo em Logística|Curso Técnico em Enfermagem|Pós-graduação em Marketing Digital|Ensino Médio Completo|12.º ano|" +
        "Bachelor Bedrijfskunde|HBO-bachelor Social Work|MBO niveau 4 Verpleegkunde|Propedeuse Rechten|VWO|HAVO|Professionele bachelor in het onderwijs|Magister inżynier mechaniki|mgr inż. budownictwa|mgr filologii polskiej|lic. pedagogiki|Studia podyplomowe: Rachunkowość|Technik informatyk|Świadectwo dojrzałości|" +
        "Mgr. psychologie|Ing. ekonomika a management|Bc. sociální práce|MUDr.|Výuční list kuchař-číšník|Maturitní zkouška|Civilingenjör i datateknik|Filosofie kandidatexamen i statsvetenskap|Teknologie magisterexamen|Cand.merc. i finansiering|Cand.mag. i dansk|Professionsbachelor i sygepleje|HF-eksamen|Svendebrev som tømrer|Fagbrev som elektriker|Siviløkonom|Sivilingeniør i byggfag|" +
        "Kauppatieteiden maisteri|Diplomi-insinööri|Ylioppilastutkinto|Tradenomi (AMK)|Πτυχίο Οικονομικών Επιστημών|Μεταπτυχιακό Δίπλωμα στη Διοίκηση|Lisans, Makine Mühendisliği|Yüksek Lisans, İşletme|Ön Lisans Muhasebe|Licență în Informatică|Diplomă de Bacalaureat|Master în Finanțe|Okleveles közgazdász|Érettségi bizonyítvány|" +
        "Магистр экономики|Бакалавр, прикладная информатика|Среднее специальное образование|Диплом специалиста по юриспруденции|Бакалавр філології|Cử nhân Kinh tế|Thạc sĩ Quản trị Kinh doanh|Sarjana Ekonomi|Sarjana Teknik Informatika|Magister Manajemen|Diploma III Akuntansi|Ijazah Sarjana Muda Kejuruteraan|Diplomirani inženjer elektrotehnike|Magistar ekonomije|" +
        "Exchange semester|Semester abroad|Erasmus exchange|Auslandssemester|Semestre d'échange|Visiting student|Minor in Statistics|Postgraduate Certificate in Education|Higher Certificate in Human Resources|Executive MBA|Global MBA|Double degree in Law and Economics|Joint Honours in French and Spanish|Joint MSc in Water Management|Summer School in Robotics|" +
        "Secondary education|High school|Scientific baccalaureate|Matric|Kenya Certificate of Secondary Education|Senior Secondary Certificate|SSCE|O-Level|Junior Cert|T Level in Health|Highers|Access to Higher Education Diploma|GED|HSC|12th (Science)|10th standard|Vocational training as a hairdresser|Apprenticeship in Bricklaying|Advanced Apprenticeship in Engineering");

    /// <summary>Degrees and what they are in, for where both stand apart.</summary>
    public static readonly string[] Ranks = Split("Bachelor of Science|Bachelor of Arts|Master of Science|B.Sc.|M.Sc.|Master|Bachelor|BA (Hons)|PhD|Diploma|Licence|Laurea Magistrale|Licenciatura|Diplom|Magister|MEng|Associate Degree|B.Tech");

    public static readonly string[] Fields = Split("Computer Science|Mechanical Engineering|History of Art|Accounting and Finance|Food Technology|Public Health|Wirtschaftsinformatik|Civil Engineering|Applied Mathematics|Graphic Design|International Relations|Environmental Science|Hospitality Management|Molecular Biology|Electrical & Electronic Engineering");

    public static readonly string[] SchoolDegrees = Split("Abitur|A-Levels|High School Diploma|GCSEs|Matura|Maturita|Baccalauréat|National Senior Certificate|KCSE|WASSCE|International Baccalaureate|Leaving Certificate|Bachillerato|Secondary School Certificate|Diploma di maturità");

    public static readonly string[] Courses = Split("Full-Stack Web Development Bootcamp|Food Hygiene Level 3|Certificate in Bookkeeping|Diploma in Digital Marketing|Data Science Bootcamp|NVQ Level 2 Plumbing|Ausbildung zum Elektroniker|Lehre Koch EFZ|Fachausweis Finanzen|Weiterbildung Projektmanagement");

    public static readonly string[] Sentences = Split(
        "Cut month-end closing from nine days to four with the same staff|Trained 12 new colleagues and wrote the handbook they still use|Responsible for stock worth 2.4 million euros|Moved the old booking system to the cloud in 2021 without a day of downtime|" +
        "Worked with engineers, nurses and drivers to plan the new wing|Answered 80 calls a day and solved most of them at once|Reduced waste by 18% and energy use by a tenth|Wrote tests in Python and Go; reviewed the work of two interns|" +
        "Opened three shops between 2016 and 2018|Kept the minutes of the Works Council|Won the Employee of the Year award 2019|Negotiated contracts with suppliers such as Baltic Foundry Ltd and Sel de Mer SARL|Looked after 24 residents on nights|" +
        "Planned routes for a fleet of 40 vans, saving 6,000 km a month|Supported the Finance Director with budgets and forecasts|Taught evening classes to adults|Prepared the ISO 9001 audit, passed without findings");

    public static readonly string[] Prose = Split(
        "Led a team of five that looked after all of the region's smaller customers, and reported to the head of sales every month on what had been sold and what had not.|Day-to-day running of the ward, the rota and the stores, with a budget of two million a year.|" +
        "Designed, built and ran the services behind the online shop, which took some nine thousand orders a day in its best year.|I joined as the third employee, and left when we were forty: hiring, planning, and a good deal of carrying boxes.|Maintenance of machines in three halls.");

    public static readonly string[] AboutFirms = Split("A family firm that makes pumps for breweries and dairies.|Leading online retailer of garden furniture with 300 employees.|Regional bus operator, 1,200 staff.");

    public static readonly string[] Departments = Split("Finance Department|Intensive Care Unit|Digital Services|Research & Development|Human Resources");

    private static string[] Split(string words) => words.Split('|');
}
