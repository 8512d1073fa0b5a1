using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Contact;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>How well pieces of a study's header fill its roles.</summary>
internal static partial class StudyScores
{
    public const int Institution = 0;
    public const int Degree = 1;
    public const int Place = 2;
    public const int Subject = 3;
    public const int Roles = 4;
    public const double Hopeless = -1.6;

    public static double Of(List<Piece> all, int from, int to, int role)
    {
        var pieces = all.GetRange(from, to - from);
        return role switch
        {
            Institution => OfInstitution(pieces) - HeaderPlaces.InBracket(pieces),
            Degree => OfDegree(pieces) - (from > 0 ? HeaderPlaces.InBracket(pieces) : 0),
            Place => Math.Max(OfPlace(pieces), HeaderPlaces.ByPosition(all, from, to)),
            _ => OfSubject(pieces),
        };
    }

    public static double Left(List<Piece> all, int index)
    {
        var piece = all[index];
        return IsScore(piece.Text) || Vocabularies.Honours.Is(piece.Text) || Vocabularies.Stage.Is(piece.Text) || LinkReader.IsAddress(piece.Text) || Vocabularies.Working.Is(piece.Text) ? 2 : piece.Joint == PieceJoint.Bracket ? 0.1 : piece.Row > 1 ? -0.2 : index == 0 || all[index - 1].Row != piece.Row ? -1 : -0.5;
    }

    /// <summary>"GPA: 3.8/4.0", "Note: 1,3", "2:1".</summary>
    public static bool IsScore(string text) => Grade().IsMatch(text) || Labelled().IsMatch(text) || (Folding.Padded(text) is var padded && padded.Length < 60 && text.Any(char.IsDigit) && padded.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] words
        && (Vocabularies.Score.IsWord(first) || (words.Length > 2 && Vocabularies.Score.Is($"{words[0]} {words[1]}")) || (words.Length == 2 && Vocabularies.Score.IsWord(words[1]))));

    private static double OfInstitution(List<Piece> pieces)
    {
        var text = PieceText.Join(pieces);
        var padded = Folding.Padded(text);
        var isSchool = Vocabularies.School.CountIn(padded) > 0;
        var degree = Vocabularies.Degree.CountIn(padded);
        var score = isSchool ? 3 : Vocabularies.Employer.CountIn(padded) > 0 ? 1.6 : char.IsUpper(text[0]) || text[0] >= '\u2E80' ? 0.4 : -0.8;
        score -= degree > 0 ? isSchool ? 0.8 : 2 : 0;
        score -= StartsWithDegree(text) ? 1.2 : 0;
        score -= !isSchool && PlaceJudge.ScoreInHeader(text) >= 3 ? 2 : 0;
        score -= IsScore(text) ? 3 : 0;
        score -= padded.Length > 90 ? 1 : 0;
        return score + Merging(pieces, piece => GoesOn(pieces, piece) && !Vocabularies.Degree.IsIn(piece.Text) ? IsOpen(pieces, piece) ? 2.5 : 0.4 : IsCampus(pieces, piece) ? 4 : piece.Joint == PieceJoint.Bracket ? HeaderPlaces.Abbreviation(piece) : IsFaculty(pieces[0].Text) && piece == pieces[1] && PlaceJudge.ScoreInHeader(piece.Text) < 1 ? 0.7 : Vocabularies.School.IsIn(piece.Text) && !Vocabularies.Degree.IsIn(piece.Text) ? 0 : -1) + (pieces[0].Joint == PieceJoint.At ? 1.5 : 0);
    }

    private static double OfDegree(List<Piece> pieces)
    {
        var text = PieceText.Join(pieces);
        var padded = Folding.Padded(text);
        var degrees = Vocabularies.Degree.CountIn(padded);
        var score = degrees > 0 ? 3 : -0.4;
        score += Vocabularies.Subject.CountIn(padded) > 0 ? 0.4 : 0;
        score -= Vocabularies.School.CountIn(padded) > 0 ? degrees > 0 ? 1.2 : 2.5 : 0;
        score -= degrees == 0 && PlaceJudge.ScoreInHeader(text) >= 3 ? 2 : 0;
        score -= IsScore(text) || Vocabularies.Stage.Is(pieces[0].Text) ? 3 : Vocabularies.Honours.Is(text) ? 1.5 : 0;
        score -= padded.Split(' ').Length > 16 ? 1 : 0;
        return score + Merging(pieces, piece => Vocabularies.Honours.Is(piece.Text) || IsScore(piece.Text) ? -2.5 : PlaceJudge.ScoreInHeader(piece.Text) >= 3 ? -2 : Vocabularies.Subject.IsIn(piece.Text) || Vocabularies.Degree.IsIn(piece.Text) ? IsOpen(pieces, piece) ? 1.5 : 0.6 : GoesOn(pieces, piece) && !Vocabularies.School.IsIn(piece.Text) ? 0.4 : 0.1);
    }

    private static double OfPlace(List<Piece> pieces)
    {
        var text = PieceText.Join(pieces);
        return PlaceJudge.ScoreInHeader(text) + 0.2 - (Vocabularies.School.IsIn(text) || IsScore(text) ? 3 : 0) + Merging(pieces, piece => piece.Joint == PieceJoint.Comma ? 0.2 : -0.5);
    }

    private static double OfSubject(List<Piece> pieces)
    {
        var text = PieceText.Join(pieces);
        var padded = Folding.Padded(text);
        return (Vocabularies.Subject.CountIn(padded) > 0 ? 1.4 : -0.9) - (Vocabularies.School.CountIn(padded) > 0 ? 3 : 0) - (Vocabularies.Degree.CountIn(padded) > 0 ? 1.5 : 0)
            - (PlaceJudge.ScoreInHeader(text) >= 3 ? 2.5 : 0) - (IsScore(text) || text.Any(char.IsDigit) || Vocabularies.Honours.IsIn(text) ? 3 : 0) - (pieces.Count > 2 ? 2 : 0) - (padded.Length > 70 ? 1.5 : 0)
            + Merging(pieces, piece => Vocabularies.Subject.IsIn(piece.Text) ? 0.2 : -0.6);
    }

    /// <summary>"University of California, Berkeley": a university of a whole region is named with its campus.</summary>
    private static bool IsCampus(List<Piece> pieces, Piece piece) => pieces.Count == 2 && piece.Joint is PieceJoint.Comma or PieceJoint.Dash
        && OfRegion().Match(pieces[0].Text) is { Success: true } match && (match.Groups[1].Length == 0 || HireFlux.Vocabulary.Places.Parse(match.Groups[1].Value).Regions.Count > 0) && PlaceJudge.IsPlace(piece.Text)
        && HireFlux.Vocabulary.Places.Parse(piece.Text).Places.Count > 0;

    /// <summary>The line above had no room for it.</summary>
    private static bool GoesOn(List<Piece> pieces, Piece piece) => piece.Joint == PieceJoint.Space && piece.Row > pieces[0].Row;

    /// <summary>That line ends in a small word: "University of" over "Technology".</summary>
    private static bool IsOpen(List<Piece> pieces, Piece piece) =>
        GoesOn(pieces, piece) && pieces[pieces.IndexOf(piece) - 1].Text.Split(' ') is [_, .., var last] && (last == "&" || (last.Length <= 4 && last.All(char.IsLower)));

    /// <summary>"Faculty of Law, University of …" is one name.</summary>
    private static bool IsFaculty(string text) => Faculty().IsMatch(Folding.Fold(text));

    private static bool StartsWithDegree(string text) => Folding.Padded(text).Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] && Vocabularies.Degree.IsWord(first);

    private static double Merging(List<Piece> pieces, Func<Piece, double> gain) =>
        pieces.Skip(1).Sum(piece => gain(piece) - (piece.Joint switch { PieceJoint.Space => 0, PieceJoint.Comma => 0.1, PieceJoint.Look => 0.5, PieceJoint.Bracket => -0.4, PieceJoint.Dash => 0.5, PieceJoint.Bar when piece.Separator.Trim() is "/" or ":" => 0.2, _ => 1.2 }));

    [GeneratedRegex(@"^(?:C?GPA\b.{0,30}|.{0,12}\b[0-4]\.\d{1,2}\s?/\s?[45](?:\.0{1,2})?.{0,24}|[0-4]\.\d{1,2}\s?C?GPA.{0,12}|2:[12]|\d{2,3}(?:[.,]\d+)?\s?%|\d{2,3}(?:/\d{2,3})(?: con lode| e lode| cum laude)?|.{0,30}\b\d[.,]\d{1,2}(?:\s?/\s?\d{1,2})?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Grade();

    /// <summary>"Grade: Distinction": in words, behind its label.</summary>
    [GeneratedRegex(@"^(?:(?:final |overall |average )?grade:\s\S.{0,60}|(?:final |overall |mean |average )?grade:?\s[A-F][+-]?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?:faculty|department|dept|school of|faculte|facultad|faculdade|facolta|fakultat|wydzial|fakulta|fakultet|instituut|institut fur)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Faculty();

    [GeneratedRegex(@"^(?:University of|State University of|City University of)\s(.+)$|^California State University$|^Indian Institute of Technology$|^National Institute of Technology$|^SUNY$|^CUNY$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfRegion();
}
