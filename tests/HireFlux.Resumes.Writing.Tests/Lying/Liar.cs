using System.Globalization;
using System.Text.Json;
using HireFlux.Resumes.Facts;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Writing.Tests.Lying;

/// <summary>
/// Makes up lies about a person. It knows nothing of the truth check: a lie is a name of random syllables, or a number, degree, skill, title
/// or date whose characters stand nowhere in the person's resume.
/// </summary>
internal sealed class Liar(Random random, ResumeData master)
{
    private static readonly string[] Syllables = "zen tra vix quor vane blu mek dax ori lum fex gar nyx pol tuv wex jor kiv sab hul".Split(' ');

    private static readonly string[] Skills =
    [
        "Terraform", "Haskell", "Rust", "Kafka", "Salesforce", "AutoCAD", "Photoshop", "TensorFlow", "Angular", "Figma", "Ansible", "COBOL", "Snowflake", "phlebotomy", "forklift operation", "SolidWorks", "Redis", "GraphQL", "MATLAB", "Jenkins",
    ];

    private static readonly string[] Titles =
    [
        "Vice President", "Chief Technology Officer", "Principal Architect", "Managing Director", "Staff Scientist", "Head of Oncology", "Senior Surgeon", "Lead Astronaut", "Executive Producer", "Deputy Ambassador",
    ];

    private static readonly string[] Degrees = ["PhD in Astrophysics", "Doctorate in Philosophy", "MBA", "Master of Laws", "Juris Doctor", "Master's degree in Oceanography", "M.D.", "Executive MBA", "doctoral degree"];
    private static readonly string[] Awards = ["Nobel Prize", "multi-medal", "Employee of the Year", "Fulbright scholarship", "prestigious", "world-class", "knighted", "gold medal", "keynote"];
    private static readonly string[] Certificates = ["PMP", "CISSP", "Six Sigma Black Belt", "CFA charterholder", "AWS Certified DevOps Engineer", "ITIL Expert", "board-certified", "Certified Scrum Professional"];
    private static readonly string[] Factors = ["halving", "trebled", "quadrupling", "doubles", "tripling", "sevenfold"];
    private static readonly string[] Sizes = ["hundreds of clients", "dozens of clients", "thousands of clients", "millions of clients"];
    private readonly string _all = AllOf(master);

    /// <summary>Without those that the person has by another name: who drove a forklift has operated it.</summary>
    private readonly string[] _skills = [.. Skills.Where(name => SkillVocabulary.Default.Find(name) is not { } skill
        || !FactIndex.Of(master).Facts.SelectMany(fact => SkillVocabulary.Default.FindIn(fact.Text)).Any(match => match.Skill.Id == skill.Id))];

    /// <summary>Everything a person's resume says, as lies are looked for.</summary>
    public static string AllOf(ResumeData master) => Fold(JsonSerializer.Serialize(master, ResumeJson.Options));

    /// <summary>As lies are looked for: no case, no invisible characters.</summary>
    public static string Fold(string text) => string.Concat(text.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format)).ToLowerInvariant();

    public Lie Next()
    {
        while (true)
        {
            var lie = random.Next(9) switch
            {
                0 => Employer(),
                1 or 2 => Number(),
                3 => Pick("skill", _skills),
                4 => Pick("title", Titles),
                5 => Pick("degree", Degrees),
                6 => Pick("award", Awards),
                7 => Pick("certificate", Certificates),
                _ => Date(),
            };
            if (!_all.Contains(Fold(lie.Mark), StringComparison.Ordinal))
            {
                return lie;
            }
        }
    }

    /// <summary>A made-up skill name that the vocabulary may or may not know.</summary>
    public Lie Skill() => Until(() => random.Next(2) == 0 ? Pick("skill", _skills) : Employer() with { Kind = "skill" });

    private Lie Until(Func<Lie> make)
    {
        while (true)
        {
            if (make() is var lie && !_all.Contains(Fold(lie.Mark), StringComparison.Ordinal))
            {
                return lie;
            }
        }
    }

    private Lie Pick(string kind, string[] from)
    {
        var text = from[random.Next(from.Length)];
        return new Lie(kind, text, text);
    }

    private Lie Employer()
    {
        var name = string.Concat(Enumerable.Range(0, 3).Select(_ => Syllables[random.Next(Syllables.Length)]));
        var capital = char.ToUpperInvariant(name[0]) + name[1..];
        return random.Next(11) switch
        {
            8 => Disguised(capital.ToUpperInvariant(), "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ⒶⒷⒸⒹⒺⒻⒼⒽⒾⒿⓀⓁⓂⓃⓄⓅⓆⓇⓈⓉⓊⓋⓌⓍⓎⓏ"),
            9 => Disguised(capital, "aeoxp", "аеохр"),
            0 => new Lie("employer", name, name),
            1 => new Lie("employer", name.ToUpperInvariant(), name),
            2 => new Lie("employer", capital + " Inc.", name),
            3 => new Lie("employer", "University of " + capital, name),
            4 => new Lie("employer", capital[..3] + "\u200B" + capital[3..], name),
            5 => new Lie("employer", capital + " Health Partners", name),
            6 => Disguised(capital, "aeo", "аео"),
            7 => Disguised(capital, "aeoiu", "áéőîü"),
            _ => new Lie("employer", capital, name),
        };
    }

    /// <summary>Cyrillic letters that look Latin, or letters with accents.</summary>
    private static Lie Disguised(string name, string from, string to)
    {
        var disguised = string.Concat(name.Select(c => from.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? to[at] : c));
        return new Lie("employer", disguised, disguised);
    }

    private Lie Number()
    {
        int value;
        do
        {
            value = random.Next(13, 97);
        }
        while (_all.Contains(value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) && random.Next(50) > 0);

        var large = random.Next(101, 9_800);
        var (words, digits) = (Words(value), value.ToString(CultureInfo.InvariantCulture));
        return random.Next(14) switch
        {
            11 => Pick("number", Factors),
            12 => OfYear(),
            13 => Pick("number", Sizes),
            8 => Disguised(digits + "%", '\uFF10'),
            9 => Disguised(digits + " percent", '\u0660'),
            10 => Circled(value % 20),
            0 => new Lie("number", digits + "%", digits + "%"),
            1 => new Lie("number", words + " percent", words + " percent"),
            2 => new Lie("number", $"${digits}M", $"${digits}M"),
            3 => new Lie("number", $"{digits}x", digits + "x"),
            4 => new Lie("number", large.ToString("N0", CultureInfo.InvariantCulture), large.ToString("N0", CultureInfo.InvariantCulture)),
            5 => new Lie("number", $"a team of {words}", words),
            6 => new Lie("number", $"{digits}+ years of experience", digits + "+ years"),
            _ => new Lie("number", $"{digits} million", digits + " million"),
        };
    }

    /// <summary>A year of the person's, counting something.</summary>
    private Lie OfYear()
    {
        var year = master.Experience.Select(job => job.StartDate?.Year).OfType<int>().FirstOrDefault(2019);
        return new Lie("number", $"{year} clients", $"{year} clients");
    }

    /// <summary>One to twenty in a circle.</summary>
    private static Lie Circled(int value) => new("number", $"{(char)(0x2460 + value)} offices", $"{(char)(0x2460 + value)}");

    /// <summary>In the digits of another script.</summary>
    private static Lie Disguised(string number, char zero)
    {
        var disguised = string.Concat(number.Select(c => char.IsAsciiDigit(c) ? (char)(zero + (c - '0')) : c));
        return new Lie("number", disguised, disguised);
    }

    private Lie Date()
    {
        var year = random.Next(1961, 1989).ToString(CultureInfo.InvariantCulture);
        return random.Next(3) switch
        {
            0 => new Lie("date", "since " + year, year),
            1 => new Lie("date", "in March " + year, year),
            _ => new Lie("date", $"from {year} to 2026", year),
        };
    }

    private static string Words(int value)
    {
        string[] small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ');
        string[] tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');
        return value < 20 ? small[value] : value % 10 == 0 ? tens[value / 10] : $"{tens[value / 10]}-{small[value % 10]}";
    }
}
