using HireFlux.FitIndex;

namespace HireFlux.Benchmarks.Matching;

/// <summary>What a person makes of every distinct place, level, age, skill, employer and pay of an index, as statements that fill small tables.</summary>
internal sealed class SqlPerson(PreparedCandidate person, PostingIndex index, DateOnly today)
{
    private readonly FitAlgorithm _algorithm = index.Scorer.Algorithm;

    /// <summary>Statements with their parameters.</summary>
    public IEnumerable<(string Sql, object[] Parameters)> Statements()
    {
        var facts = person.Facts;
        var places = index.Dictionaries.Locations.Values
            .Select((location, number) => (number, Cell: new ScoreCell(
                LocationScoring.Value(facts, location, _algorithm, out _),
                location.Policy == WorkPolicy.Remote && LocationScoring.IsCountryAllowed(facts, location.RemoteCountries) == false,
                false)))
            .Where(place => place.Cell.Score != PairScore.Unknown)
            .ToList();
        yield return ("INSERT INTO place_score SELECT * FROM unnest($1::int[], $2::int[], $3::boolean[])",
            [Numbers(places, place => place.number), Numbers(places, place => place.Cell.Score), places.Select(place => place.Cell.IsGated).ToArray()]);

        var levels = index.Dictionaries.Seniorities.Values
            .Select((sought, number) => (number, Score: ScoreCell.Hundredths(SeniorityScoring.Value(facts, sought, _algorithm))))
            .Where(level => level.Score != PairScore.Unknown)
            .ToList();
        yield return ("INSERT INTO level_score SELECT * FROM unnest($1::int[], $2::int[])",
            [Numbers(levels, level => level.number), Numbers(levels, level => level.Score)]);

        var recency = new RecencyTable(_algorithm);
        var days = Enumerable.Range(today.DayNumber - 400, 430).SelectMany(day => new[] { (day, IsFirstSeen: false), (day, IsFirstSeen: true) }).ToList();
        yield return ("INSERT INTO age_score SELECT * FROM unnest($1::int[], $2::boolean[], $3::int[])",
        [
            Numbers(days, day => day.day),
            days.Select(day => day.IsFirstSeen).ToArray(),
            Numbers(days, day => recency.Score(day.day, day.IsFirstSeen, today.DayNumber)),
        ]);

        var earned = Earned();
        yield return ("INSERT INTO earned SELECT * FROM unnest($1::int[], $2::boolean[], $3::int[])",
            [Numbers(earned, skill => skill.Number), earned.Select(skill => skill.IsTerm).ToArray(), Numbers(earned, skill => skill.Earned)]);

        var companies = index.Dictionaries.Companies.Values.Select((key, number) => (key, number)).Where(row => person.ExcludedCompanies.Contains(row.key)).ToList();
        yield return ("INSERT INTO gated_company SELECT * FROM unnest($1::int[])", [Numbers(companies, company => company.number)]);
        var pays = index.Dictionaries.Pays.Values.Select((pay, number) => (pay, number)).Where(row => GateRules.IsBelowFloor(facts, row.pay)).ToList();
        yield return ("INSERT INTO gated_pay SELECT * FROM unnest($1::int[])", [Numbers(pays, pay => pay.number)]);

        yield return ("INSERT INTO person VALUES ($1, $2, $3)",
            [facts.NeedsVisaSponsorship, Widened(person.ExperienceVector!.Components), person.ExperienceVector.SquaredNorm]);
        foreach (var title in person.TitleVectors)
        {
            yield return ("INSERT INTO person_title VALUES ($1, $2)", [Widened(title.Components), title.SquaredNorm]);
        }
    }

    /// <summary>As the database has vectors.</summary>
    public static short[] Widened(ReadOnlySpan<sbyte> components)
    {
        var wide = new short[components.Length];
        for (var i = 0; i < wide.Length; i++)
        {
            wide[i] = components[i];
        }

        return wide;
    }

    private static int[] Numbers<T>(List<T> rows, Func<T, int> number) => [.. rows.Select(number)];

    private List<(int Number, bool IsTerm, int Earned)> Earned()
    {
        var earned = new List<(int, bool, int)>();
        foreach (var credit in person.Credits(index.Scorer))
        {
            if (index.Dictionaries.Skills.TryFind(credit.SkillId, out var number))
            {
                earned.Add((number, false, FixedPoint.Of(_algorithm.SkillIdf[credit.SkillId], FixedPoint.Hundredths) * credit.Credit));
            }
        }

        foreach (var term in person.Terms.Keys)
        {
            if (index.Dictionaries.Terms.TryFind(term, out var number))
            {
                earned.Add((number, true, KeywordArithmetic.Earned(_algorithm.TermIdf[term], 1m)));
            }
        }

        return earned;
    }
}
