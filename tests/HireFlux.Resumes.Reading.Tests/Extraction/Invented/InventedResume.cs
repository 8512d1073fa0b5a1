using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Tests.Extraction.Invented;

/// <summary>A resume put together at random, with its truth: one arrangement for all jobs, one for all studies, as people write them.</summary>
internal sealed class InventedResume
{
    private static readonly string[] WorkHeadings = ["Experience", "Work Experience", "Professional Experience", "Employment History", "Career History", "Berufserfahrung", "Expérience professionnelle", "Experiencia laboral", "Esperienze lavorative", "Doświadczenie zawodowe", "Werkervaring"];
    private static readonly string[] StudyHeadings = ["Education", "Education and Training", "Academic Background", "Qualifications", "Ausbildung", "Formation", "Formación", "Istruzione e formazione", "Wykształcenie", "Opleiding"];

    private readonly Random _random;
    private readonly InventedNames _names;
    private readonly InventedDates _dates;
    private readonly InventedPage _page;
    private readonly bool _hasPlaces;
    private readonly int _body;
    private readonly bool _isTight;
    private readonly (string Employer, string Job)? _group;
    private readonly List<ExperienceItem> _jobs = [];
    private readonly List<EducationItem> _studies = [];

    /// <param name="seed">Makes the same resume again.</param>
    /// <param name="hasPositions">As from PDF: each line has its place.</param>
    /// <param name="names">Employers and titles.</param>
    public InventedResume(int seed, bool hasPositions, InventedNames names)
    {
        Seed = seed;
        _names = names;
        _random = new Random(seed);
        _dates = new InventedDates(_random);
        _page = new InventedPage(hasPositions, _random.Next(3) > 0);
        _hasPlaces = _random.Next(3) > 0;
        _body = _random.Next(5);
        _isTight = _random.Next(4) == 0;
        _group = _random.Next(8) == 0 ? Pick(InventedLayouts.Groups) : null;
        JobLayout = _group is { } group ? $"{group.Employer};;{group.Job}" : Pick(InventedLayouts.Jobs);
        StudyLayout = Pick(_random.Next(5) == 0 ? InventedLayouts.PartedStudies : InventedLayouts.Studies);
        Write();
    }

    public int Seed { get; }

    public string JobLayout { get; }

    public string StudyLayout { get; }

    public ResumeText Text => new(_page.Lines, [], _page.Lines[^1].Page, 1);

    public ResumeData Truth => new() { Name = "Robin Ashdown", Email = "robin@ashdown.example", Experience = _jobs, Education = _studies };

    private double First => _isTight ? 0.35 : 0.9;

    private void Write()
    {
        var (isBold, size) = _random.Next(6) switch { 0 or 1 => (true, 13.0), 2 or 3 => (false, 14.0), 4 => (true, 11.0), _ => (true, 10.0) };
        void Section(string heading) => _page.Heading(size < 12 ? heading.ToUpperInvariant() : heading, isBold, size);
        _page.Heading("Robin Ashdown", true, 20);
        _page.Prose("robin@ashdown.example | +44 20 7946 0138", 0);
        var parts = new List<Action> { () => Section(Pick(WorkHeadings)), () => Section(Pick(StudyHeadings)) };
        var isWorkFirst = _random.Next(4) > 0;
        for (var part = 0; part < 2; part++)
        {
            if (part == 0 == isWorkFirst)
            {
                parts[0]();
                Jobs();
                Decoy(Section);
            }
            else
            {
                parts[1]();
                Studies();
            }
        }

        Section("Skills");
        _page.Prose("Excel, Python, Forklift licence, First aid", 0);
    }

    private void Decoy(Action<string> section)
    {
        switch (_random.Next(5))
        {
            case 0:
                section("Volunteering");
                _page.Head("*Coach*, Rovers Football Club=>2015 – 2019", First);
                break;
            case 1:
                section("Publications");
                _page.Prose("Ashdown R. and Lowe P.: Pumps that last. Journal of Brewing, vol. 12, University of Leith Press, 2019", 0);
                break;
            case 2:
                section("Projects");
                _page.Head("*Shift Swap*=>2022", First);
                _page.Bullet(Pick(InventedWords.Sentences), 12);
                break;
            case 3:
                section("References");
                _page.Prose("Dr Jo Barker, Head of Operations, Kestrel & Daughters Ltd", 0);
                break;
            default:
                break;
        }
    }

    private void Jobs()
    {
        var (count, year) = (_random.Next(2, 6), 2026);
        var isCurrent = _random.Next(2) == 0;
        for (var i = 0; i < count; i++)
        {
            var job = Job(ref year, isCurrent && i == 0);
            if (_group is { } group)
            {
                Group(group, job, i == count / 2 ? Job(ref year, false) with { Company = job.Company, Location = job.Location } : null);
                continue;
            }

            _jobs.Add(job);
            Head(JobLayout, part => Fill(part, job));
            Body(JobLayout.Contains("->", StringComparison.Ordinal) ? 120 : 0);
        }
    }

    private void Group((string Employer, string Job) layout, ExperienceItem job, ExperienceItem? second)
    {
        Head(layout.Employer, part => Fill(part, job).Replace("{E}", _dates.Span((second ?? job).StartDate!.Value, job.EndDate), StringComparison.Ordinal));
        foreach (var one in second is null ? [job] : new[] { job, second })
        {
            _jobs.Add(one);
            Head(layout.Job, part => Fill(part, one), _isTight || one == job ? 0.35 : 0.5);
            Body(layout.Job.Contains("->", StringComparison.Ordinal) ? 120 : 0);
        }
    }

    private ExperienceItem Job(ref int year, bool isCurrent)
    {
        var end = isCurrent ? (PartialDate?)null : new PartialDate(year - _random.Next(1), _random.Next(1, 13));
        var from = new PartialDate(year - _random.Next(1, 5), _random.Next(1, 13));
        year = from.Year - _random.Next(2);
        var isOwn = _random.Next(25) == 0;
        return new ExperienceItem
        {
            Company = isOwn ? Pick(InventedWords.OwnBoss) : _names.Employer(_random),
            Title = _names.Title(_random),
            Location = _hasPlaces && !isOwn && _random.Next(12) > 0 ? Pick(InventedWords.Places) : null,
            StartDate = _dates.Precise(from),
            EndDate = end is { } to ? _dates.Precise(to) : null,
            IsCurrent = isCurrent,
        };
    }

    private string Fill(string layout, ExperienceItem job) => Optional(layout, "{P}", job.Location)
        .Replace("{T}", job.Title, StringComparison.Ordinal).Replace("{C}", job.Company, StringComparison.Ordinal)
        .Replace("{D}", _dates.Span(job.StartDate!.Value, job.EndDate), StringComparison.Ordinal)
        .Replace("{X}", Pick(InventedWords.Departments), StringComparison.Ordinal).Replace("{A}", Pick(InventedWords.AboutFirms), StringComparison.Ordinal);

    private void Studies()
    {
        var isSpan = _random.Next(2) == 0;
        var year = _random.Next(2004, 2024);
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            var from = _dates.Precise(new PartialDate(year - _random.Next(2, 5), 9));
            var to = _dates.Precise(new PartialDate(year, 6));
            var kind = _random.Next(10);
            var (rank, field) = (Pick(InventedWords.Ranks), Pick(InventedWords.Fields));
            var study = new EducationItem
            {
                Institution = Pick(kind == 0 ? InventedWords.Providers : InventedWords.Schools),
                Degree = StudyLayout.Contains("{F}", StringComparison.Ordinal) ? $"{rank} {field}"
                    : Pick(kind == 0 ? InventedWords.Courses : i == 1 && _random.Next(2) == 0 ? InventedWords.SchoolDegrees : kind < 6 ? InventedWords.WorldDegrees : InventedWords.Degrees),
                Location = _hasPlaces && kind > 1 ? Pick(InventedWords.Places) : null,
                EndDate = isSpan ? to : new PartialDate(year),
                GraduationYear = year,
            };
            _studies.Add(study);
            var date = isSpan ? _dates.Span(from, to) : InventedDates.Year(year);
            var grade = _random.Next(2) == 0 ? Pick(["GPA: 3.7/4.0", "Note: 1,7", "First Class Honours", "Grade: 2:1", "cum laude"]) : null;
            Head(StudyLayout, part => Optional(Optional(part, "{P}", study.Location), "{S}", grade)
                .Replace("{B}", rank, StringComparison.Ordinal).Replace("{F}", field, StringComparison.Ordinal).Replace("{G}", study.Degree, StringComparison.Ordinal).Replace("{I}", study.Institution, StringComparison.Ordinal).Replace("{D}", date, StringComparison.Ordinal));
            if (_random.Next(4) == 0)
            {
                _page.Bullet(Pick(["Thesis: The price of bread in 1848", "Modules: Algebra, Statistics, Databases", "Minor in Philosophy", "Exchange semester in Lyon"]), 12);
            }

            year = from.Year - _random.Next(2);
        }
    }

    /// <summary>The lines of the layout, what stands in brackets with its value or not at all.</summary>
    private void Head(string layout, Func<string, string> fill, double? first = null)
    {
        var gap = first ?? First;
        foreach (var line in fill(layout).Split(';').Where(line => line.Trim('*', '_', '>', ' ').Length > 0))
        {
            _page.Head(line, gap);
            gap = 0.35;
        }
    }

    private static string Optional(string layout, string field, string? value)
    {
        var at = layout.IndexOf(field, StringComparison.Ordinal);
        if (at < 0)
        {
            return layout;
        }

        var (open, close) = (layout.LastIndexOf('[', at), layout.IndexOf(']', at));
        return value is null ? layout.Remove(open, close - open + 1) : layout.Remove(close, 1).Remove(open, 1).Replace(field, value, StringComparison.Ordinal);
    }

    private void Body(double indent)
    {
        if (_body is 1 or 3)
        {
            _page.Prose(Pick(InventedWords.Prose), indent);
        }

        for (var i = _body is 0 or 2 or 3 ? _random.Next(1, 4) : 0; i > 0; i--)
        {
            _page.Bullet(Pick(InventedWords.Sentences), indent + 12);
        }
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
