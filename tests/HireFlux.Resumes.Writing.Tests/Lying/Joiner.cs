using System.Globalization;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Facts;

namespace HireFlux.Resumes.Writing.Tests.Lying;

/// <summary>
/// Lies made of true things that are not of each other: a title at another employer, a degree of another school, a year of another job.
/// They name all the facts they were made from, so nearly every word stands in a fact that is named.
/// </summary>
internal sealed class Joiner(Random random, ResumeData master)
{
    private static readonly string[] Organisations = ["hospital", "bank", "school", "hotel", "clinic", "restaurant", "museum", "college", "airline", "bakery", "factory", "theatre", "newspaper"];
    private readonly string _all = Liar.AllOf(master);
    private readonly FactIndex _facts = FactIndex.Of(master);

    /// <summary>A lie with the ids of its facts, or null where this person has nothing to join.</summary>
    public (Lie Lie, string[] Sources)? Join()
    {
        Func<(Lie, string[])?>[] ways = [OtherEmployer, Senior, OtherSchool, OtherYear, OtherResult, Rounded, RaisedLevel, Certified, Several];
        random.Shuffle(ways);
        return ways.Select(way => way()).FirstOrDefault(told => told is { } lie && !_all.Contains(Liar.Fold(lie.Item1.Mark), StringComparison.Ordinal));
    }

    private (Lie, string[])? OtherEmployer() => Pair(Jobs()) is { } pair && !Held(pair.Other.Item.Company!, job => Has(job.Title, pair.One.Item.Title))
        ? Tell("title at another employer", string.Format(CultureInfo.InvariantCulture, Any("{0} at {1}", "{0}, {1}", "{0} for {1}", "{0} - {1}", "{0} ({1})"), pair.One.Item.Title, pair.Other.Item.Company), pair.One.Id, pair.Other.Id)
        : null;

    private (Lie, string[])? Senior() => One(Jobs()) is { } job && Any("Senior", "Lead", "Principal", "Chief") is var rank && !Has(job.Item.Title, rank) ? Tell("title raised", $"{rank} {job.Item.Title}", job.Id) : null;

    private (Lie, string[])? OtherSchool() =>
        Pair(Named("/education", master.Education.Where(study => IsName(study.Degree) && IsName(study.Institution)), FactKind.Study)) is { } pair
        && !master.Education.Any(study => study.Institution == pair.Other.Item.Institution && study.Degree == pair.One.Item.Degree)
            ? Tell("degree of another school", string.Format(CultureInfo.InvariantCulture, Any("{0} from {1}", "{0}, {1}", "{0} at {1}"), pair.One.Item.Degree, pair.Other.Item.Institution), pair.One.Id, pair.Other.Id)
            : null;

    private (Lie, string[])? OtherYear() => Pair(Jobs().Where(job => job.Item.StartDate is not null).ToList()) is { } pair
        && pair.One.Item.StartDate!.Value.Year is var year && !Held(pair.Other.Item.Company!, job => job.StartDate?.Year == year || job.EndDate?.Year == year)
            ? Tell("year of another job", string.Format(CultureInfo.InvariantCulture, Any("At {0} since {1}", "Joined {0} in {1}", "{0}, {1}", "In {1} at {0}"), pair.Other.Item.Company, year), pair.One.Id, pair.Other.Id)
            : null;

    /// <summary>What was done in one job, said of another. The mark ends with the number, since what comes after it may be struck.</summary>
    private (Lie, string[])? OtherResult()
    {
        var lines = _facts.Facts.Where(fact => fact.Kind == FactKind.Achievement && fact.Text.Contains('%', StringComparison.Ordinal)).ToList();
        if (lines.Count == 0 || lines[random.Next(lines.Count)] is not { } line || One(Jobs().Where(job => job.Id != line.OwnerId).ToList()) is not { } other
            || Held(other.Item.Company!, job => job.Achievements.Append(job.Description).Any(text => text?.Contains('%', StringComparison.Ordinal) ?? false)))
        {
            return null;
        }

        var start = $"At {other.Item.Company}, ";
        var text = start + char.ToLowerInvariant(line.Text[0]) + line.Text[1..];
        return (new Lie("result of another job", text, text[..(text.IndexOf('%', StringComparison.Ordinal) + 1)]), [line.Id, other.Id, line.OwnerId!]);
    }

    private (Lie, string[])? Rounded()
    {
        var years = (ExperienceMonths.Count(master.Experience, Masters.Today) / 12) + 1;
        return Jobs() is { Count: > 0 } jobs ? Tell("experience rounded up", $"{Any("Has ", "With over ", "More than ", string.Empty)}{years} years of experience", [.. jobs.Select(job => job.Id)]) : null;
    }

    private (Lie, string[])? RaisedLevel()
    {
        var spoken = Named("/languages", master.Languages.Where(item => IsName(item.Language)), FactKind.Language);
        return One(spoken) is { } item && Any(["C2", "native", "fluent", .. master.Languages.Select(other => other.Fluency).OfType<string>()]) is { Length: > 0 } level
            && !Liar.Fold(item.Item.Fluency ?? string.Empty).Contains(Liar.Fold(level), StringComparison.Ordinal)
                ? Tell("level of a language raised", string.Format(CultureInfo.InvariantCulture, Any("{0} ({1})", "{1} {0}", "{0} {1}", "{0}: {1}"), item.Item.Language, level), [item.Id, .. spoken.Select(other => other.Id)])
                : null;
    }

    private (Lie, string[])? Certified()
    {
        var papers = _facts.Facts.Where(fact => fact.Kind == FactKind.Certificate).ToList();
        var skills = _facts.Facts.Where(fact => fact.Kind == FactKind.Skill && !papers.Exists(paper => Has(paper.Text, fact.Text)) && char.IsUpper(fact.Text[0])).ToList();
        return papers.Count > 0 && skills.Count > 0 && skills[random.Next(skills.Count)] is var skill
            ? Tell("certificate invented", string.Format(CultureInfo.InvariantCulture, Any("Certified in {0}", "Works as {0} certified", "Holds a certificate in {0}", "Took the {0} certification"), skill.Text), [skill.Id, .. papers.Select(paper => paper.Id)])
            : null;
    }

    private (Lie, string[])? Several() => One(Jobs()) is { } job && Organisations.FirstOrDefault(noun => Has(job.Item.Company, noun) && !_all.Contains(noun + "s", StringComparison.Ordinal)) is { } noun
        ? Tell("employers in the plural", $"Worked in {noun}s of all sizes", job.Id)
        : null;

    private bool Held(string company, Func<ExperienceItem, bool> so) => master.Experience.Where(job => Has(job.Company, company) || Has(company, job.Company)).Any(so);

    private List<(ExperienceItem Item, string Id)> Jobs() => Named("/experience", master.Experience.Where(job => IsName(job.Title) && IsName(job.Company)), FactKind.Job);

    private List<(T Item, string Id)> Named<T>(string pointer, IEnumerable<T> items, FactKind kind)
        where T : class
    {
        IReadOnlyList<object> all = kind switch { FactKind.Job => master.Experience, FactKind.Study => master.Education, _ => master.Languages };
        return [.. items.Select(item => (item, _facts.Facts.First(fact => fact.Kind == kind && fact.JsonPointer == string.Create(CultureInfo.InvariantCulture, $"{pointer}/{all.ToList().IndexOf(item)}")).Id))];
    }

    private (T Item, string Id)? One<T>(List<(T Item, string Id)> from) => from.Count == 0 ? null : from[random.Next(from.Count)];

    private ((T Item, string Id) One, (T Item, string Id) Other)? Pair<T>(List<(T Item, string Id)> from)
        where T : class
    {
        var (one, other) = (One(from), One(from));
        return one is { } first && other is { } second && !ReferenceEquals(first.Item, second.Item) ? (first, second) : null;
    }

    private string Any(params string[] from) => from[random.Next(from.Length)];

    private static (Lie, string[])? Tell(string kind, string text, params string[] sources) => (new Lie(kind, text, text), [.. sources.Distinct()]);

    private static bool IsName(string? text) => text is { Length: > 1 };

    private static bool Has(string? text, string? part) => text is not null && part is not null && Liar.Fold(text).Contains(Liar.Fold(part), StringComparison.Ordinal);
}
