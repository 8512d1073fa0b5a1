using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HireFlux.Profiles.Reading.Tests.Hostile;

/// <summary>Damage that knows how a PDF is built: numbers, references, names and brackets outside its streams.</summary>
internal static partial class PdfMutations
{
    private static readonly string[] s_numbers = ["0", "-1", "1", "65535", "2147483647", "2147483648", "-2147483648", "4294967296", "9999999999999999999", "1e308", "0.0000001", "99999999"];
    private static readonly string[] s_names = ["/Kids", "/Parent", "/Contents", "/Resources", "/XObject", "/Font", "/ToUnicode", "/Prev", "/Length", "/Filter", "/FlateDecode", "/LZWDecode", "/RunLengthDecode", "/Encoding", "/Widths", "/W", "/Pages", "/Page", "/Type", "/Extends", "/ObjStm", "/XRef", "/Encrypt", "/DescendantFonts"];

    public static byte[] Numbers(Random random, byte[] file) => Replace(random, file, Number(), _ => s_numbers[random.Next(s_numbers.Length)]);

    public static byte[] References(Random random, byte[] file) => Replace(random, file, Reference(), _ => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 40)} 0 R"));

    public static byte[] Names(Random random, byte[] file) => Replace(random, file, Name(), _ => s_names[random.Next(s_names.Length)]);

    public static byte[] Brackets(Random random, byte[] file)
    {
        var depth = 1 << random.Next(4, 19);
        var open = random.Next(3) switch { 0 => "[", 1 => "<<", _ => "<</A" };
        return Replace(random, file, Value(), match => string.Concat(Enumerable.Repeat(open, depth)) + match.Value, most: 1);
    }

    private static byte[] Replace(Random random, byte[] file, Regex what, MatchEvaluator with, int most = 64)
    {
        var text = Encoding.Latin1.GetString(file);
        var matches = what.Matches(text);
        if (matches.Count == 0)
        {
            return file;
        }

        var chosen = Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => matches[random.Next(matches.Count)].Index).ToHashSet();
        return Encoding.Latin1.GetBytes(what.Replace(text, match => chosen.Contains(match.Index) ? with(match) : match.Value));
    }

    [GeneratedRegex(@"(?<=[\s/\[(])\d{1,10}(?=[\s/\]>])")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b\d{1,6} 0 R\b")]
    private static partial Regex Reference();

    [GeneratedRegex(@"/[A-Z][A-Za-z]{1,20}\b")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<=/[A-Za-z]{1,20} ?)\[|(?<=obj\s)<<")]
    private static partial Regex Value();
}
