using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>
/// The person's name: of all texts of the file that could be one, the likeliest by its words, its look, where it stands and what the
/// addresses say. None of these alone decides.
/// </summary>
internal static class NameReader
{
    private const int MaxWeighed = 12;
    private const double LeastScore = 1.5;

    /// <param name="pieces">The pieces of all lines, those of the contact lines marked by their section.</param>
    /// <param name="kindOf">The section that a line stands in; null for a heading.</param>
    /// <param name="email">The e-mail address, if there is one.</param>
    /// <param name="slugs">Ends of the person's web addresses.</param>
    public static Found<string>? Read(IReadOnlyList<ContactPiece> pieces, Func<int, SectionKind?> kindOf, Found<string>? email, string slugs)
    {
        var page = NamePage.Of(pieces, email, slugs);
        var likely = Candidates(pieces, page).Where(candidate => kindOf(candidate.Piece.Line.Index) != SectionKind.References)
            .Select(candidate => candidate with { Score = candidate.Score + page.Place(candidate.Piece, kindOf(candidate.Piece.Line.Index)) + page.Addresses(candidate.Name) })
            .OrderByDescending(candidate => candidate.Score).Take(MaxWeighed)
            .Select(candidate => candidate with { Score = candidate.Score + Words(candidate.Name) }).Where(candidate => candidate.Score > LeastScore)
            .OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Piece.Line.Index).FirstOrDefault();
        return likely.Name is null ? null : new Found<string>(page.Divided(likely.Name), likely.Piece.Line.Index, Math.Clamp(0.4 + (likely.Score / 16), 0.3, 0.98));
    }

    private static IEnumerable<(string Name, ContactPiece Piece, double Score)> Candidates(IReadOnlyList<ContactPiece> pieces, NamePage page)
    {
        var (given, family) = (pieces.FirstOrDefault(piece => piece.Label is "given" or "name"), pieces.FirstOrDefault(piece => piece.Label == "family"));
        if (given is not null && family is not null && !given.Text.Contains(family.Text, StringComparison.OrdinalIgnoreCase))
        {
            yield return ($"{given.Text} {family.Text}", given, 8);
        }

        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Label is not (null or "name") || EmailReader.IsIn(piece.Text))
            {
                continue;
            }

            foreach (var (name, doubt) in NameForms.Of(piece.Text))
            {
                yield return (name, piece, (piece.Label == "name" ? 4 : 0) - doubt);
            }

            // First and last name on a line each.
            if (i + 1 < pieces.Count && pieces[i + 1] is { IsWhole: true, Label: null } below && piece.IsWhole && below.Line.Index == piece.Line.Index + 1
                && below.Line.Source.Region == piece.Line.Source.Region && Math.Abs(below.Size - piece.Size) < 0.6 && HeadingWords.Find(piece.Text) is null && piece.Text.Split(' ').Length <= 3 && below.Text.Split(' ').Length <= 3)
            {
                foreach (var (name, doubt) in NameForms.Of($"{piece.Text} {below.Text}"))
                {
                    yield return (name, piece, (page.IsLarge(piece) ? 0.5 : -2) + (page.AreBothInAddress(piece.Text, below.Text) ? 2 : 0) - doubt - Math.Max(0, -1.5 - Words(below.Text)));
                }
            }
        }
    }

    /// <summary>What the words say: names of the list speak for it, words of resumes, trades and places against it.</summary>
    private static double Words(string name)
    {
        var padded = Folding.Padded(name);
        var words = padded.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var place = PlaceJudge.Score(name);
        return (words.Length is >= 2 and <= 4 || NameForms.IsUnspaced(name) ? 1 : words.Length == 1 ? -1.5 : words.Length > 5 ? -0.5 : 0.3)
            + (Vocabularies.Given.CountIn(padded) > 0 ? 1 : 0)
            - (Vocabularies.Role.CountIn(padded) > 0 ? 2.5 : 0) - (Vocabularies.Document.IsIn(name) ? 4 : 0) - (HeadingWords.Find(name) is not null ? 4 : HeadingWords.Guess(name) is not null ? 0.7 : 0)
            - (place >= 3 || PlaceJudge.IsPlace(name) ? 2.5 : 0) - (Vocabularies.School.CountIn(padded) > 0 && words.Length > 2 ? 1.5 : 0)
            - (Vocabularies.Company.CountIn(padded) > 0 ? 1.5 : 0) - (Vocabularies.Employer.CountIn(padded) > 0 ? 1 : 0) - (Vocabularies.Department.CountIn(padded) > 0 ? 0.7 : 0)
            - (SkillVocabulary.Default.Find(name) is not null ? 3 : 0) - (Vocabularies.Degree.CountIn(padded) > 1 ? 1 : 0) - (Vocabularies.Tongue.Is(name) ? 2 : 0)
            - (char.IsLower(name[0]) ? 1.2 : 0);
    }
}
