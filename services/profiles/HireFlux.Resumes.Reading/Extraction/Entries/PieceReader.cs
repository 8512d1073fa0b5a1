using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>Takes the header of an entry apart at separators, columns, line ends and changes of look; the date is left out.</summary>
internal static partial class PieceReader
{
    private const int MaxPieces = 9;

    public static List<Piece> Read(IReadOnlyList<EntryLine> header)
    {
        var pieces = new List<Piece>();
        for (var row = 0; row < header.Count; row++)
        {
            var offset = 0;
            var joint = Wraps(header, row) ? PieceJoint.Space : PieceJoint.Line;
            foreach (var span in header[row].Line.Spans)
            {
                // "Note: 1,9" is one.
                if (StudyScores.IsScore(span.Text) && header[row].DateSpan is null)
                {
                    pieces.Add(new Piece(span.Text, joint, "\t", header[row].Line.Index, row, span.IsBold, span.IsItalic));
                    offset += span.Text.Length + 1;
                    joint = PieceJoint.Column;
                    continue;
                }

                Add(pieces, span, Cut(header[row], span.Text, offset), header[row].Line.Index, row, joint);
                offset += span.Text.Length + 1;
                joint = PieceJoint.Column;
            }
        }

        return pieces.Count > MaxPieces ? pieces[..MaxPieces] : pieces;
    }

    /// <summary>The line goes on with what the one above had no room for.</summary>
    private static bool Wraps(IReadOnlyList<EntryLine> header, int row) =>
        row > 0 && header[row - 1].Rest is { Length: > 0 } above && header[row].Rest is { Length: > 0 } rest && header[row - 1].Line.Spans.Count == 1
        && header[row - 1].Line.Source.IsBold == header[row].Line.Source.IsBold && header[row - 1].Line.Source.IsItalic == header[row].Line.Source.IsItalic
        && (char.IsLower(rest[0]) || (!rest.Contains(' ', StringComparison.Ordinal) && JobScores.HasLegalForm(rest)) || above[^1] is '&' or ',' or '-' || above.EndsWith(" and", StringComparison.Ordinal) || above.EndsWith(" of", StringComparison.Ordinal) || rest.StartsWith('&')
            || (header[row - 1].Date is null && Math.Abs(header[row - 1].Line.Source.FontSize - header[row].Line.Source.FontSize) < 0.3 && RunningText.HadNoRoom(header[row - 1].Line, header[row].Line)))
        && header[row].Line.Source.GapAbove < 0.7;

    /// <summary>The span with its date blanked out: the character U+0001 stands where the date was, and separates.</summary>
    private static string Cut(EntryLine line, string text, int offset)
    {
        if (line.DateSpan is not { } date || date.End <= offset || date.Start >= offset + text.Length)
        {
            return text;
        }

        var (start, end) = (Math.Max(0, date.Start - offset), Math.Min(text.Length, date.End - offset));
        return string.Concat(text.AsSpan(0, start), new string('\u0001', end - start), text.AsSpan(end));
    }

    private static void Add(List<Piece> pieces, TextSpan span, string text, int line, int row, PieceJoint first)
    {
        var cuts = Cuts(span, text);
        var joint = first;
        var separator = first == PieceJoint.Space ? " " : "\t";
        var from = 0;
        foreach (var (start, length, kind) in cuts.Append((text.Length, 0, PieceJoint.Space)))
        {
            var part = text[from..start].Trim(' ', ',', ';', '|', '–', '—', '·', '•', ':', '/', '\u0001');
            part = SentenceEnd().IsMatch(part) ? part[..^1] : part;
            part = part.EndsWith(" -", StringComparison.Ordinal) || part.StartsWith("- ", StringComparison.Ordinal) ? part.Trim(' ', '-') : part;
            if (part.Any(char.IsLetterOrDigit) && !(text.Contains('\u0001', StringComparison.Ordinal) && Vocabularies.Ending.Is(part)))
            {
                var (isBold, isItalic) = LookAt(span, from + text[from..start].IndexOf(part, StringComparison.Ordinal));
                pieces.Add(new Piece(part, joint, separator, line, row, isBold, isItalic));
                joint = kind;
                separator = text.Substring(start, length).Replace("\u0001", string.Empty, StringComparison.Ordinal);
            }
            else if (kind > joint && pieces.Count > 0 && pieces[^1].Line == line)
            {
                joint = kind;
            }

            from = start + length;
        }
    }

    private static List<(int Start, int Length, PieceJoint Joint)> Cuts(TextSpan span, string text)
    {
        var cuts = Separators().Matches(text).Where(match => Divides(text, match)).Select(match => (match.Index, match.Length, Kind(match.Value))).ToList();
        var at = 0;
        TextRun? before = null;
        foreach (var run in span.Runs)
        {
            if (before is not null && (before.IsBold != run.IsBold || before.IsItalic != run.IsItalic) && at < text.Length && at > 0
                && !cuts.Exists(cut => cut.Index <= at + 1 && cut.Index + cut.Length >= at - 1) && (text[at] == ' ' || text[at - 1] == ' '))
            {
                cuts.Add((at, 0, PieceJoint.Look));
            }

            before = string.IsNullOrWhiteSpace(run.Text) ? before : run;
            at += run.Text.Length;
        }

        if (text.Any(c => c is >= '\u2E80' and <= '\uD7AF'))
        {
            cuts.AddRange(Blank().Matches(text).Where(match => !cuts.Exists(cut => cut.Index <= match.Index && cut.Index + cut.Length > match.Index)).Select(match => (match.Index, 1, PieceJoint.Space)));
        }

        return [.. cuts.OrderBy(cut => cut.Item1)];
    }

    /// <summary>"Grade: 2:1" is one; so is "Ogród Botaniczny w Supraślu", unlike "Specjalista w Fabryce": a word for "at" comes behind a title.</summary>
    private static bool Divides(string text, Match match)
    {
        var before = PartBefore(text, match.Index);
        return match.Value.Trim() switch
        {
            ":" => !Vocabularies.Score.IsWord(Folding.Fold(before.Split(' ', ',', '\t')[^1])),
            "(" => !IsOfDegree(before, text[(match.Index + match.Length)..]),
            ")" => text[..match.Index].LastIndexOf('(') is not 0 and var open && !(open > 0 && IsOfDegree(PartBefore(text, open), text[(open + 1)..])),
            "," => !IsInBracket(text, match.Index) && !JobScores.GoesOnAsFirm(text[(match.Index + match.Length)..]),
            "at" or "at the" or "@" => true,
            "from" or "am" or "an der" or "an" or "à la" or "en la" or "na" or "aan de" or "vid" or "ved" => Vocabularies.Degree.IsIn(before) && Vocabularies.School.IsIn(text[(match.Index + match.Length)..]),
            [var first, ..] word when char.IsLetter(first) && word.Length > 0 => Vocabularies.Role.IsIn(before) || Vocabularies.Degree.IsIn(before),
            _ => true,
        };
    }

    private static string PartBefore(string text, int at)
    {
        var before = text[..at];
        return before[(before.LastIndexOfAny([',', '|', '·', '–', '—', '(', '\u0001']) + 1)..];
    }

    /// <summary>"(Mathematics, Engineering, Irish)", "(Leeds, UK)": what a bracket lists is one.</summary>
    private static bool IsInBracket(string text, int at) => text.LastIndexOf('(', at) is >= 0 and var open && text.IndexOf(')', open) > at;

    /// <summary>
    /// "BSc (Hons)", "Master of Business Administration (MBA)": an abbreviation in brackets behind a degree is part of it, and so is a
    /// grade behind a subject ("Maths (A)").
    /// </summary>
    private static bool IsOfDegree(string before, string bracket) => bracket.IndexOf(')') is > 0 and <= 8 and var end
        && ((Vocabularies.Degree.IsIn(before) && (Vocabularies.DegreeMark.Is(bracket[..end]) || Vocabularies.Degree.Is(bracket[..end])))
            || (end <= 2 && char.IsAsciiLetterUpper(bracket[0]) && Vocabularies.Subject.IsIn(before)));

    private static PieceJoint Kind(string separator)
    {
        var text = separator.Trim().ToLowerInvariant();
        return text.Length == 0 ? PieceJoint.Column
            : text[0] == '\u0001' ? PieceJoint.Bar
            : text[0] is ',' or ';' or '、' or '，' ? PieceJoint.Comma
            : text[0] is '(' or ')' or '[' or ']' or '（' or '）' ? PieceJoint.Bracket
            : text[0] is '|' or '•' or '·' or '/' or '\\' or '▪' or '◦' or '∙' or ':' or '→' or '»' or '~' ? PieceJoint.Bar
            : text[0] is '-' or '–' or '—' or '.' ? PieceJoint.Dash
            : PieceJoint.At;
    }

    private static (bool IsBold, bool IsItalic) LookAt(TextSpan span, int offset)
    {
        var at = 0;
        foreach (var run in span.Runs)
        {
            at += run.Text.Length;
            if (offset < at)
            {
                return (run.IsBold, run.IsItalic);
            }
        }

        return (span.IsBold, span.IsItalic);
    }

    [GeneratedRegex(@"\s*\u0001+\s*|(?<=\p{Ll}{4}|\p{Lu}{3}|\))\.\s+(?=\p{Lu})|\.\s+(?=\p{Lu}\p{Ll}{3,}:)|\s*[|•·▪◦∙→»]\s*|\s+[-–—~/\\]+\s+|\s*—\s*|(?<=\p{L})–\s|(?<=[^\s\d])\s?[-–]\s(?=\p{Lu})|,\s+|;\s+|[、，]|:\s+|(?<=\S)\s*[(\[（]|[)\]）]|\s+(?:@|at|bei|bei der|beim|chez|presso|w|bij|hos|u|στην|στο|στον|at the|from|am|an der|an|à la|en la|na|aan de|vid|ved)\s+(?=[\p{Lu}\d""„«])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separators();

    /// <summary>A full stop behind a word that is no abbreviation.</summary>
    [GeneratedRegex(@"(?<=\p{Ll}{4})\.$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blank();
}
