using HireFlux.Jobs.Domain;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Persistence;

/// <summary>
/// The distinct words of all titles: tens of thousands where there are millions of titles, so that what resembles a typed word is found in
/// milliseconds. Words stay when their postings go; they are only ever used to correct.
/// </summary>
internal sealed class TitleLexicon(JobsDbContext db)
{
    private const int Nearest = 30;
    private const int Suggestions = 5;

    /// <summary>Adds the words of titles. Call it last in a transaction: writers of one new word wait for each other, in the order of words.</summary>
    public async Task LearnAsync(IEnumerable<string> titles, CancellationToken cancellationToken)
    {
        var words = titles.SelectMany(TitleWords.Of).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (words.Length > 0)
        {
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO title_words (word) SELECT word FROM unnest({words}) WITH ORDINALITY AS learnt (word, place) ORDER BY place ON CONFLICT DO NOTHING",
                cancellationToken);
        }
    }

    /// <summary>The words of titles that may be meant by words that stand in none; the likeliest first. What nothing resembles is left out.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> CorrectAsync(IReadOnlyCollection<string> words, CancellationToken cancellationToken)
    {
        var typed = words.ToArray();
        var near = await db.Database.SqlQuery<WordPair>(
            $"""
            SELECT typed.word AS typed, near.word AS meant
            FROM unnest({typed}) AS typed (word)
            CROSS JOIN LATERAL (
                (SELECT word FROM title_words ORDER BY word <-> typed.word LIMIT {Nearest})
                UNION
                (SELECT word FROM title_words WHERE word >= typed.word COLLATE "C" AND word < typed.word || U&'\FFFF' COLLATE "C" ORDER BY word LIMIT {Nearest})) AS near
            WHERE NOT EXISTS (SELECT FROM title_words AS known WHERE known.word = typed.word)
            ORDER BY near.word <-> typed.word, near.word
            """).ToListAsync(cancellationToken);
        return near
            .Where(pair => TitleWords.IsMeantBy(pair.Meant, pair.Typed))
            .GroupBy(pair => pair.Typed, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group.Select(pair => pair.Meant).Take(Suggestions)], StringComparer.Ordinal);
    }

    private sealed record WordPair(string Typed, string Meant);
}
