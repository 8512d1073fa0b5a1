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
                _ => Behind(piece),
            });
        }

        return text.ToString().Trim();
    }

    // What closed a bracket is not said again behind it.
    private static string Behind(Piece piece)
    {
        var separator = piece.Separator.Trim(' ', ')', ']', '）');
        return separator is "" or "," or ";" or ":" or "、" ? $"{separator} {piece.Text}" : $" {separator} {piece.Text}";
    }
}
