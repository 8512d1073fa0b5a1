using System.Globalization;
using System.Text.RegularExpressions;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Page numbers, and headers and footers that stand on every page.</summary>
internal static partial class RunningHeads
{
    private const double Margin = 0.13;
    private const int MostRows = 4;
    private const double SamePlace = 8;

    /// <summary>Between the rows at the top of a page and those at its foot, in points.</summary>
    private const double FarApart = 300;

    /// <summary>The segments without them. A header that bears no page number stays on the first page: it may bear the name.</summary>
    public static List<List<Segment>> Remove(IReadOnlyList<PageContent> pages, IReadOnlyList<List<Segment>> segments)
    {
        var edges = segments.Select((page, i) => Edges(page, pages[i].Height)).ToList();
        return [.. segments.Select((page, i) =>
        {
            var gone = Gone(edges[i], i, edges).SelectMany(row => row.Segments).ToHashSet();
            return gone.Count == 0 ? page : page.Where(segment => !gone.Contains(segment)).ToList();
        })];
    }

    /// <summary>A line that stands on other pages too is a header or footer only where nothing of the page's own is further out: an entry may repeat what another says.</summary>
    private static IEnumerable<Row> Gone(List<Row> own, int page, List<List<Row>> edges)
    {
        var numbered = own.Where(row => IsNumbered(row, page, edges.Count)).ToHashSet();
        var upper = own.TakeWhile((row, i) => i == 0 || own[i - 1].Bottom - row.Top < FarApart);
        bool Repeats(Row row) => numbered.Contains(row) || (!row.Segments[0].HasMark && !GoesOn(row.Text) && IsRepeated(row, page, edges));
        return [.. numbered.Concat(upper.TakeWhile(Repeats)).Concat(own.AsEnumerable().Reverse().TakeWhile((row, i) => i == 0 || row.Bottom - own[own.Count - i].Top < FarApart).TakeWhile(Repeats)).Distinct()];
    }

    /// <summary>The middle of a sentence that the page's end broke: words in small letters, and no address.</summary>
    private static bool GoesOn(string text) => char.IsLower(text[0]) && text.Split(' ').Length >= 4 && !text.Contains('@', StringComparison.Ordinal) && !text.Contains('/', StringComparison.Ordinal) && !text.Contains('|', StringComparison.Ordinal);

    private static List<Row> Edges(List<Segment> page, double height)
    {
        var rows = Row.Of(page);
        return [.. rows.Where((row, i) => (i < MostRows && row.Bottom > (1 - Margin) * height) || (i >= rows.Count - MostRows && row.Top < Margin * height))];
    }

    private static bool IsNumbered(Row row, int page, int pages) => PageNumber().IsMatch(row.Text) || Bare(row.Text, page + 1, pages) || EndsInPage(row.Text, page + 1, pages);

    private static bool IsRepeated(Row row, int page, List<List<Row>> edges)
    {
        for (var other = 0; other < edges.Count; other++)
        {
            if (other != page && edges[other].Any(same => IsNear(same, row) && (same.Text == row.Text ? other < page : CountsPages(row, page, same, other))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNear(Row one, Row other) => Math.Abs(one.Baseline - other.Baseline) < SamePlace && Math.Abs(one.Left - other.Left) < 3 * SamePlace;

    // The same but for the number of the page that each stands on.
    private static bool CountsPages(Row row, int page, Row same, int other) => Key(row) == Key(same) && HasNumber(row, page + 1) && HasNumber(same, other + 1);

    private static bool HasNumber(Row row, int number) => Digits().Matches(row.Text).Any(match => match.Value == number.ToString(CultureInfo.InvariantCulture));

    private static string Key(Row row) => Digits().Replace(row.Text, "0");

    private static bool Bare(string text, int page, int pages) => Lone().Match(text) is { Success: true } match
        && match.Groups[1].Value == page.ToString(CultureInfo.InvariantCulture)
        && (match.Groups[2].Value.Length == 0 ? pages > 1 : match.Groups[2].Value == pages.ToString(CultureInfo.InvariantCulture));

    // "John Doe – 1/2": a name, a dash and the page of all pages.
    private static bool EndsInPage(string text, int page, int pages) =>
        pages > 1 && text.Length < 60 && TrailingPage().Match(text) is { Success: true } match
        && match.Groups[1].Value == page.ToString(CultureInfo.InvariantCulture) && match.Groups[2].Value == pages.ToString(CultureInfo.InvariantCulture);

    // "John Doe - Page 1 of 2", "Seite 1 von 2", "Página 1 de 2", "Page 2".
    [GeneratedRegex("(^|[\\s|·•–—-])(page|seite|página|pagina|pág\\.?|strona|sida|side|sivu|oldal|стр\\.?|страница|сторінка|σελίδα|trang|halaman|sayfa) ?[0-9]{1,2}( ?(of|von|de|di|sur|/|z|av|af|из|з|από|trên|dari) ?[0-9]{1,2})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex("^[-–—|·\\s]*([0-9]{1,2})(?:\\s?(?:/|of|von|de|di|sur)\\s?([0-9]{1,2}))?[-–—|·\\s]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Lone();

    [GeneratedRegex("[-–—|·,]\\s*([0-9]{1,2})\\s?(?:/|of|von|de|di|sur)\\s?([0-9]{1,2})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TrailingPage();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
