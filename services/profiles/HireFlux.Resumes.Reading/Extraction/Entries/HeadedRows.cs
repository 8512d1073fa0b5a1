using HireFlux.Resumes.Reading.Extraction.Contact;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>
/// What entries under headings of their own say where every one of them says two things in two rows, the heading and the line under it: each
/// is one whole, commas, brackets and dashes included ("Store Manager, Berlin" over "Holloway, Pike and Drummond"), and which of the two is
/// which is decided once for all. What stands beside the second, or alone under it, is the place.
/// </summary>
/// <param name="Heading">The heading's text.</param>
/// <param name="Under">The text of the line under it.</param>
/// <param name="Place">The place, or null.</param>
internal sealed record HeadedRows(Found<string> Heading, Found<string> Under, Found<string>? Place)
{
    /// <param name="entries">Entries of one section that begin at headings.</param>
    /// <returns>The rows of each entry; null where one has more or less in them, or a heading that says both things at once.</returns>
    public static List<HeadedRows>? Of(IReadOnlyList<Entry> entries)
    {
        var rows = new List<HeadedRows>();
        foreach (var entry in entries)
        {
            if (Of(entry) is not { } row)
            {
                return null;
            }

            rows.Add(row);
        }

        return rows;
    }

    private static HeadedRows? Of(Entry entry)
    {
        var lines = entry.Header.Where(line => line.Rest.Length > 0).ToList();
        var level = entry.Header[0].Line.Source.HeadingLevel;
        var heading = lines.TakeWhile(line => line.Line.Source.HeadingLevel == level).ToList();
        var under = lines.Skip(heading.Count).ToList();
        if (heading.Count == 0 || under.Count == 0 || heading.Exists(line => line.Line.Spans.Count > 1 || line.DateSpan is not null) || under[0].Line.Spans.Count > 2 || under[0].DateSpan is not null || SaysBoth(heading[0]))
        {
            return null;
        }

        var (name, beside) = (under[0].Line.Spans[0], under[0].Line.Spans.Skip(1).FirstOrDefault());
        if (under.Count > 2 || (under.Count == 2 && (beside is not null || under[1].Line.Spans.Count > 1 || PlaceJudge.ScoreInHeader(under[1].Rest) < 1)))
        {
            return null;
        }

        var place = beside is not null ? Text(beside.Text, under[0]) : under.Count == 2 ? Text(under[1].Rest, under[1]) : null;
        return new HeadedRows(Text(string.Join(' ', heading.Select(line => line.Rest)), heading[0]), Text(name.Text, under[0]), place);
    }

    /// <summary>"Engineer, Acme Ltd": one of its parts is a firm by its legal form.</summary>
    private static bool SaysBoth(EntryLine heading) =>
        PieceReader.Read([heading]) is { Count: > 1 } pieces && pieces.Exists(piece => JobScores.HasLegalForm(piece.Text)) && !pieces.TrueForAll(piece => JobScores.HasLegalForm(piece.Text));

    private static Found<string> Text(string text, EntryLine line) => new(text, line.Line.Index, 0.9);

    /// <summary>What a text begins with, for scoring: "Store Manager" of "Store Manager, Berlin".</summary>
    public static List<Piece> First(Found<string> text)
    {
        var first = text.Value.Split([", ", " – ", " ("], StringSplitOptions.None)[0];
        return [new Piece(first.Length > 0 ? first : text.Value, PieceJoint.Line, "\t", text.Line ?? 0, 0, false, false)];
    }
}
