using System.Text;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>Pieces put together again as they were written.</summary>
internal static class PieceText
{
    public static string Join(IReadOnlyList<Piece> pieces)
    {
        var text = new StringBuilder(pieces[0].Text);
        foreach (var piece in pieces.Skip(1))
        {
            text.Append(piece.Joint switch
            {
                PieceJoint.Bracket when piece.Separator.IndexOfAny(['(', '[', '（']) >= 0 => $" ({piece.Text})",
                PieceJoint.Bracket or PieceJoint.Look or PieceJoint.Space => $" {piece.Text}",
                PieceJoint.Line or PieceJoint.Column => $", {piece.Text}",
                _ => piece.Separator.Trim() is "," or ";" or ":" or "、" ? $"{piece.Separator.Trim()} {piece.Text}" : $" {piece.Separator.Trim()} {piece.Text}",
            });
        }

        return text.ToString().Trim();
    }
}
