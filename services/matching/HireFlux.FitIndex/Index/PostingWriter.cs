namespace HireFlux.FitIndex;

/// <summary>Turns a posting's facts into a row of columns.</summary>
internal sealed class PostingWriter(IndexDictionaries dictionaries)
{
    public void Write(PostingBlock block, int row, IndexedPosting posting)
    {
        var facts = posting.Prepared.Facts;
        block.Ids[row] = posting.Id;
        block.Versions[row] = posting.Version;
        block.PostedAt[row] = posting.PostedAt.Ticks;
        block.Flags[row] = FlagsOf(posting.Prepared);
        block.Locations[row] = dictionaries.Locations.Number(PostingLocation.Of(facts));
        block.Seniorities[row] = dictionaries.Seniorities.Number(SenioritySought.Of(facts));
        block.Companies[row] = dictionaries.Companies.Number(posting.Prepared.CompanyKey);
        block.Pays[row] = facts.SalaryCeiling is { } pay ? dictionaries.Pays.Number(pay) : PostingBlock.None;
        block.Days[row] = (facts.PublishedOn ?? facts.FirstSeenOn)?.DayNumber ?? PostingBlock.None;
        block.LastDays[row] = facts.ExpiresOn?.DayNumber ?? int.MaxValue;
        block.TitleNorms[row] = Copy(posting.Prepared.TitleVector, block.Titles, row, block.Dimensions);
        block.TextNorms[row] = Copy(posting.Prepared.TextVector, block.Texts, row, block.Dimensions);
        WriteAsked(block, row, posting.Prepared);
    }

    /// <summary>Frees a row.</summary>
    public static void Clear(PostingBlock block, int row)
    {
        block.Flags[row] = PostingFlags.None;
        block.ReleaseAsked(row);
    }

    private static PostingFlags FlagsOf(PreparedPosting posting) => PostingFlags.Occupied
        | (posting.Facts.IsActive ? PostingFlags.Active : PostingFlags.None)
        | (posting.Basis == KeywordBasis.Terms ? PostingFlags.AsksForTerms : PostingFlags.None)
        | (posting.Facts.PublishedOn is null ? PostingFlags.FirstSeen : PostingFlags.None)
        | posting.Facts.Visa switch
        {
            VisaStance.Offers => PostingFlags.OffersVisa,
            VisaStance.Refuses => PostingFlags.RefusesVisa,
            _ => PostingFlags.None,
        };

    private static int Copy(TextVector? vector, sbyte[] column, int row, int dimensions)
    {
        vector?.Components.CopyTo(column.AsSpan(row * dimensions, dimensions));
        return vector?.SquaredNorm ?? 0;
    }

    private void WriteAsked(PostingBlock block, int row, PreparedPosting posting)
    {
        var numbers = posting.Basis == KeywordBasis.Terms ? dictionaries.Terms : dictionaries.Skills;
        block.ReleaseAsked(row);
        var start = block.Asked.Used;
        var room = block.Asked.Append(posting.Asked.Count);
        var (required, requiredTotal, preferredTotal) = (0, 0, 0);
        for (var i = 0; i < room.Length; i++)
        {
            // Required skills come first.
            var asked = posting.Asked[i];
            room[i] = numbers.Number(asked.Id);
            var idf = FixedPoint.Of(asked.Idf, FixedPoint.Hundredths);
            (required, requiredTotal, preferredTotal) = asked.IsRequired
                ? (required + 1, requiredTotal + idf, preferredTotal)
                : (required, requiredTotal, preferredTotal + idf);
        }

        block.AskedStarts[row] = start;
        block.RequiredCounts[row] = checked((ushort)required);
        block.PreferredCounts[row] = checked((ushort)(room.Length - required));
        (block.RequiredTotals[row], block.PreferredTotals[row]) = (requiredTotal, preferredTotal);
    }
}
