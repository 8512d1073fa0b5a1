using System.Globalization;
using HireFlux.FitIndex;

namespace HireFlux.Benchmarks.Matching;

/// <summary>The ranking in SQL, with the algorithm's numbers written into it.</summary>
internal static class SqlStatements
{
    public const string Tables = """
        CREATE TABLE posting (
            id uuid PRIMARY KEY, posted_at timestamptz, place int, level int, company int, pay int, day int, is_first_seen boolean,
            refuses_visa boolean, asks_for_terms boolean, required int[], preferred int[], required_total int, preferred_total int,
            title_norm int, text_norm int, title smallint[], text smallint[]);
        CREATE TABLE person (needs_visa boolean, experience smallint[], norm int);
        CREATE TABLE person_title (title smallint[], norm int);
        CREATE TABLE place_score (number int PRIMARY KEY, score int, is_gated boolean);
        CREATE TABLE level_score (number int PRIMARY KEY, score int);
        CREATE TABLE age_score (day int, is_first_seen boolean, score int, PRIMARY KEY (day, is_first_seen));
        CREATE TABLE earned (number int, is_term boolean, earned int, PRIMARY KEY (number, is_term));
        CREATE TABLE gated_company (number int PRIMARY KEY);
        CREATE TABLE gated_pay (number int PRIMARY KEY);
        """;

    public const string CopyPostings = "COPY posting FROM STDIN (FORMAT BINARY)";

    private static readonly FitAlgorithm s_algorithm = FitAlgorithm.Default;

    /// <summary>Everything but the number of rows.</summary>
    public static string Ranking { get; } = $"""
        SELECT id, CASE WHEN is_gated THEN least(fit, {s_algorithm.GateCap}) ELSE fit END AS fit_index
        FROM (
            SELECT posting.id, posting.posted_at,
                coalesce(place.is_gated, false)
                    OR (person.needs_visa AND posting.refuses_visa)
                    OR EXISTS (SELECT FROM gated_company WHERE number = posting.company)
                    OR EXISTS (SELECT FROM gated_pay WHERE number = posting.pay) AS is_gated,
                ({Weight(SubScoreKind.Location)} * coalesce(place.score, {Unknown}) + {Weight(SubScoreKind.Seniority)} * coalesce(level.score, {Unknown})
                    + {Weight(SubScoreKind.Recency)} * coalesce(age.score, {Unknown}) + {Weight(SubScoreKind.Keyword)} * coalesce({Keyword}, {Unknown})
                    + {Weight(SubScoreKind.Similarity)} * {Similarity} + {IndexWeights.Point / 2}) / {IndexWeights.Point} AS fit
            FROM posting
            CROSS JOIN person
            LEFT JOIN place_score AS place ON place.number = posting.place
            LEFT JOIN level_score AS level ON level.number = posting.level
            LEFT JOIN age_score AS age ON age.day = posting.day AND age.is_first_seen = posting.is_first_seen
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(earned), 0) AS sum FROM unnest(posting.required) AS asked JOIN earned ON number = asked AND is_term = posting.asks_for_terms
            ) AS required
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(earned), 0) AS sum FROM unnest(posting.preferred) AS asked JOIN earned ON number = asked AND is_term = posting.asks_for_terms
            ) AS preferred
            CROSS JOIN LATERAL (
                SELECT sum(a * b) AS dot FROM unnest(posting.text, person.experience) AS pair (a, b) WHERE posting.text_norm > 0
            ) AS texts
            CROSS JOIN LATERAL (
                SELECT max({Calibrated(s_algorithm.Similarity.Titles, "dot", "posting.title_norm", "norm")}) AS score
                FROM (SELECT person_title.norm, (SELECT sum(a * b) FROM unnest(posting.title, person_title.title) AS pair (a, b)) AS dot FROM person_title) AS own
                WHERE posting.title_norm > 0
            ) AS titles
        ) AS scored
        ORDER BY fit_index DESC, posted_at DESC, id LIMIT
        """ + " ";

    private static int Unknown => FixedPoint.Of(s_algorithm.UnknownScore, FixedPoint.Hundredths);

    private static string Keyword => $"""
        CASE
            WHEN required_total = 0 AND preferred_total = 0 THEN NULL
            WHEN preferred_total = 0 THEN (200 * required.sum + required_total) / (2 * required_total)
            WHEN required_total = 0 THEN (200 * preferred.sum + preferred_total) / (2 * preferred_total)
            ELSE (2 * ({Share(s_algorithm.Keyword.RequiredShare)} * required.sum * preferred_total + {Share(s_algorithm.Keyword.PreferredShare)} * preferred.sum * required_total)
                + 100::bigint * required_total * preferred_total) / (2 * 100::bigint * required_total * preferred_total)
        END
        """;

    private static string Similarity => $"""
        CASE WHEN titles.score IS NULL AND texts.dot IS NULL THEN {Unknown} ELSE
            (2 * ({Share(s_algorithm.Similarity.TitlesShare)} * coalesce(titles.score, {100 * Unknown})
                + {Share(1 - s_algorithm.Similarity.TitlesShare)} * coalesce({Calibrated(s_algorithm.Similarity.Texts, "texts.dot", "posting.text_norm", "person.norm")}, {100 * Unknown}))
                + 1000000) / 2000000
        END
        """;

    private static int Weight(SubScoreKind kind) => FixedPoint.Of(s_algorithm.Weights[kind], FixedPoint.TenThousandths);

    private static int Share(decimal share) => FixedPoint.Of(share, FixedPoint.TenThousandths);

    /// <summary>A cosine between its anchors, in ten-thousandths of a point.</summary>
    private static string Calibrated(SimilarityAnchors anchors, string dot, string norm, string otherNorm)
    {
        var (unrelated, span) = (FixedPoint.Of(anchors.Unrelated, FixedPoint.Millionths), FixedPoint.Of(anchors.Related - anchors.Unrelated, FixedPoint.Millionths));
        var cosine = $"floor({dot}::float8 * 1000000 / sqrt({norm}::float8 * {otherNorm}::float8) + 0.5)::bigint";
        return string.Create(CultureInfo.InvariantCulture, $"(2000000 * greatest(0, least({span}, {cosine} - {unrelated})) + {span}) / {2 * span}");
    }
}
