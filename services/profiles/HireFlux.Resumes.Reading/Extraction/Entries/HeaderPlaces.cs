using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>What the position of a piece in its header tells.</summary>
internal static partial class HeaderPlaces
{
    /// <summary>A company, school or title hardly stands in brackets of its own.</summary>
    public static double InBracket(List<Piece> pieces) => pieces[0].Joint == PieceJoint.Bracket ? 1.3 : 0;

    /// <summary>"Massachusetts Institute of Technology (MIT)": capitals in brackets belong to the name before, other words hardly.</summary>
    public static double Abbreviation(Piece piece) => piece.Text.Length <= 7 && !piece.Text.Any(char.IsLower) && !piece.Text.Any(char.IsDigit) ? 0 : -1.2;

    /// <summary>
    /// A town that the gazetteer doesn't know: one or two capitalised words after the comma behind a school or firm, at the end of the row.
    /// </summary>
    public static double ByPosition(List<Piece> all, int from, int to)
    {
        var piece = all[from];
        if (to == from + 1 && from > 0 && IsAlone(all, from) && all.Count > 2)
        {
            return IsTown(piece.Text) && !IsElse(Folding.Padded(piece.Text)) && IsFirm(Folding.Padded(all[from - 1].Text)) ? 0.3 : -3;
        }

        if (to != from + 1 || from == 0 || piece.Joint is PieceJoint.Space or PieceJoint.Look or PieceJoint.At)
        {
            return -3;
        }

        if (!IsTownLike(piece.Text))
        {
            return -3;
        }

        // Behind anything else only if the other headers have a place there.
        var isLast = to == all.Count || all[to].Row != piece.Row || all[to].Joint >= PieceJoint.Bracket;
        return isLast && piece.Joint == PieceJoint.Comma && piece.Text.Split(' ').Length <= 2 && IsFirm(Folding.Padded(all[from - 1].Text)) ? 0.7 : -0.7;
    }

    /// <summary>It may name a town, and says nothing else.</summary>
    public static bool IsTownLike(string text) => Town().IsMatch(text) && !text.EndsWith(" II", StringComparison.Ordinal) && !IsElse(Folding.Padded(text));

    private static bool IsFirm(string padded) =>
        Vocabularies.School.CountIn(padded) > 0 || (Vocabularies.Employer.CountIn(padded) + Vocabularies.Company.CountIn(padded) > 0 && Vocabularies.Role.CountIn(padded) == 0);

    private static bool IsAlone(List<Piece> all, int at) => all[at].Joint == PieceJoint.Line && (at + 1 == all.Count || all[at + 1].Joint == PieceJoint.Line);

    private static bool IsTown(string text) => char.IsUpper(text[0]) && text.Split(' ').Length <= 2 && !text.Any(char.IsDigit) && text.Any(char.IsLower);

    /// <summary>One to three names, small words between them: "Villanueva del Pinar".</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}'’-]+\.?(?:\s(?:(?:d[eiao]l?|d[ao]s|del|la|le|les|los|sur|sous|am|an der|ob der|im|in|on|upon|under|nad|pod|van|aan|aan de|den|bei|i|u|w|na)\s)?\p{Lu}[\p{L}'’-]*\.?){0,2}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Town();

    private static bool IsElse(string padded) =>
        Vocabularies.Role.CountIn(padded) + Vocabularies.Subject.CountIn(padded) + Vocabularies.Degree.CountIn(padded) + Vocabularies.Department.CountIn(padded)
            + Vocabularies.Company.CountIn(padded) + Vocabularies.Honours.CountIn(padded) + Vocabularies.Working.CountIn(padded) + Vocabularies.School.CountIn(padded) > 0;
}
