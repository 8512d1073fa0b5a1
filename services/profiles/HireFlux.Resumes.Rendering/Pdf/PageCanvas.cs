using System.Globalization;
using System.Text;
using HireFlux.Resumes.Rendering.Fonts;
using HireFlux.Resumes.Rendering.Layout;

namespace HireFlux.Resumes.Rendering.Pdf;

/// <summary>The content of a page. Positions are in points from its lower left corner.</summary>
internal sealed class PageCanvas(int index, PdfFonts fonts)
{
    private readonly StringBuilder _content = new();
    private int _marks;

    public byte[] Content => Encoding.ASCII.GetBytes(_content.ToString());

    /// <summary>Draws a stretch of text as a piece of the structure.</summary>
    public void Text(LineSpan span, double left, double baseLine, StructureNode owner)
    {
        var piece = new MarkedPiece(index, _marks++);
        owner.Add(piece);
        Add($"/{owner.Tag} << /MCID {piece.Id} >> BDC");
        var color = Color(span.Look.Color);
        Add($"BT {color} rg 1 0 0 1 {Number(left + span.X)} {Number(baseLine)} Tm");
        foreach (var run in FontRun.Of(span.Text, span.Look.Face))
        {
            var font = fonts.Get(run.Face);

            // The faces that stand in for others have no bold of their own: their outline is drawn too.
            var isThickened = run.Face != span.Look.Face && span.Look.Face is FontFace.Bold or FontFace.BoldItalic;
            var thickening = isThickened ? $"2 Tr {color} RG {Number(span.Look.Size * 0.03)} w " : "0 Tr ";
            Add($"/{font.ResourceName} {Number(span.Look.Size)} Tf {thickening}<{font.Encode(run.Text)}> Tj");
        }

        Add("ET EMC");
    }

    /// <summary>A thin line that says nothing.</summary>
    public void Rule(double left, double right, double y, (byte Red, byte Green, byte Blue) color) =>
        Add($"/Artifact BMC {Color(color)} RG 0.6 w {Number(left)} {Number(y)} m {Number(right)} {Number(y)} l S EMC");

    /// <summary>A coloured area behind text.</summary>
    public void Panel(double left, double bottom, double right, double top, (byte Red, byte Green, byte Blue) color) =>
        Add($"/Artifact BMC {Color(color)} rg {Number(left)} {Number(bottom)} {Number(right - left)} {Number(top - bottom)} re f EMC");

    private static string Color((byte Red, byte Green, byte Blue) color) => $"{Number(color.Red / 255.0)} {Number(color.Green / 255.0)} {Number(color.Blue / 255.0)}";

    private static string Number(double value) => PdfText.Number(value);

    private void Add(string operators) => _content.Append(CultureInfo.InvariantCulture, $"{operators}\n");
}
