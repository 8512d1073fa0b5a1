namespace HireFlux.Resumes.Writing.Truth;

/// <summary>A degree must be of a level that a fact names, in whatever words, and in a subject that the same fact names.</summary>
internal static class DegreeCheck
{
    public static IEnumerable<Finding> Find(TextReading reading, TruthBasis basis)
    {
        foreach (var (level, start, length) in Degrees.Find(reading.Folded))
        {
            if (reading.AnyDoneBetween(start, start + length))
            {
                continue;
            }

            var subject = Degrees.Subject(reading.Tokens, start + length);
            if (basis.Degrees.Contains(level) && subject.Count > 0 && !basis.Facts.Any(fact => fact.Degrees.Contains(level) && subject.All(token => fact.Keys.Contains(token.Key))))
            {
                reading.DoneBetween(start, subject[^1].End);
                yield return new Finding(InventionKind.Degree, start, subject[^1].End);
            }
            else if (basis.Degrees.Contains(level) || (Degrees.Of(reading.Tokens, start + length) is { } of && basis.Facts.Any(fact => fact.DegreesOf.Contains((level, of)))))
            {
                reading.DoneBetween(start, start + length);
            }
            else if (length > 3 || !basis.Words.Contains(reading.Folded.Substring(start, length).ToLowerInvariant()))
            {
                reading.DoneBetween(start, start + length);
                yield return new Finding(InventionKind.Degree, start, start + length);
            }
        }
    }
}
