using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

/// <summary>The rows of a workbook's first sheet (ECMA-376) below its heading.</summary>
internal static class Sheet
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static IEnumerable<string[]> Read(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        var shared = Load(zip, "xl/sharedStrings.xml").Elements(Main + "si").Select(item => item.Value).ToArray();
        foreach (var row in Load(zip, "xl/worksheets/sheet1.xml").Descendants(Main + "row").Skip(1))
        {
            var cells = new string[row.Elements(Main + "c").Max(Column) + 1];
            Array.Fill(cells, "");
            foreach (var cell in row.Elements(Main + "c").Where(cell => cell.Element(Main + "v") is not null))
            {
                var value = cell.Element(Main + "v")!.Value;
                cells[Column(cell)] = cell.Attribute("t")?.Value == "s" ? shared[int.Parse(value, CultureInfo.InvariantCulture)] : value;
            }

            yield return cells;
        }
    }

    private static XElement Load(ZipArchive zip, string entry)
    {
        using var stream = zip.GetEntry(entry)!.Open();
        return XElement.Load(stream);
    }

    /// <summary>"C12" is column 2; the sheets read here have fewer than 26.</summary>
    private static int Column(XElement cell) => cell.Attribute("r")!.Value[0] - 'A';
}
