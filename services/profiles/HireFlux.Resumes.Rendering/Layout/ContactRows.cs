using HireFlux.Resumes.Rendering.Content;

namespace HireFlux.Resumes.Rendering.Layout;

/// <summary>Spreads ways to reach a person over lines, so that none is broken and no line begins or ends with what parts them.</summary>
internal static class ContactRows
{
    public const string Separator = "  |  ";

    public static IReadOnlyList<IReadOnlyList<Piece>> Of(IReadOnlyList<Piece> pieces, TextLook look, double width)
    {
        var separator = FontRun.Width(Separator, look);
        var rows = new List<List<Piece>>();
        var x = 0.0;
        foreach (var piece in pieces)
        {
            var own = FontRun.Width(piece.Text, look);
            if (rows.Count > 0 && x + separator + own <= width)
            {
                rows[^1].Add(piece);
                x += separator + own;
            }
            else
            {
                rows.Add([piece]);
                x = own;
            }
        }

        return rows;
    }
}
