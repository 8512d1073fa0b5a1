using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>Where the person lives: the likeliest place among the contact lines, as written.</summary>
internal static partial class LocationReader
{
    private const double Labelled = 3;
    private const string Cut = "\uFFFC";

    /// <param name="lines">The contact lines with what else was found in them cut out.</param>
    /// <param name="isContact">Whether other contact data stand in that line or beside it.</param>
    public static Found<string>? Read(IReadOnlyList<ResumeLine> lines, Func<int, bool> isContact)
    {
        var pieces = ContactPieces.Read(lines).ConvertAll(Bare).FindAll(piece => piece.Text.Length > 1 && piece.Label is null or "address" && piece.Text.Count(char.IsLetter) > 1);
        var best = pieces.Select(piece => (piece.Text, piece.Line.Index, Score: Score(piece, isContact(piece.Line.Index)))).Concat(Blocks(pieces))
            .Where(place => place.Score > 0).OrderByDescending(place => place.Score).ThenBy(place => place.Index).FirstOrDefault();
        return best.Text is null ? null : new Found<string>(best.Text, best.Index, Math.Clamp(0.35 + (best.Score / 8), 0.2, 0.95));
    }

    private static double Score(ContactPiece piece, bool isContact)
    {
        var text = piece.Text;
        if (IsNone(text))
        {
            return -3;
        }

        // "Store Manager, Berlin" is what the person does; "12 Baker Street, London" is where they live.
        var first = text.Split(',')[0];
        if (piece.Label is null && !first.Any(char.IsDigit) && Vocabularies.Role.IsIn(first) && !PlaceJudge.IsPlace(first))
        {
            return -3;
        }

        var isProse = text.EndsWith('.') && piece.Line.WordCount > 12;
        var known = isProse || LinkReader.IsAddress(text) ? -3 : PlaceJudge.Score(text);
        // Behind its label a place is one, though no gazetteer knows it; so is what has a post code, and a street.
        var coded = !isProse && !piece.Line.Dates.Any(date => (date.From?.Month is not null || date.To?.Month is not null) && text.Contains(piece.Line.Text.Substring(date.Start, date.Length), StringComparison.Ordinal)) && text.Split(' ').Length <= 12 ? PlaceJudge.AsAddress(text) : 0;
        var score = Math.Max(known, coded);
        var isOdd = score <= 0 && isContact && !isProse && piece.Label is null && !char.IsLower(text[0]) && text.Count(char.IsLetter) > 2 && text.Any(c => char.IsLower(c) || c >= '\u0590') && text.Split(' ').Length <= 4 && !text.Any(char.IsDigit)
            && !Vocabularies.Role.IsIn(text) && !IsNetwork(text) && HeadingWords.Find(text) is null;
        return (piece.Label == "address" ? Math.Max(score, 0.5) + Labelled : isOdd ? 0.4 : score) + (score > 0 && isContact ? 0.3 : 0);
    }

    /// <summary>An address over several lines: streets, town, region, country.</summary>
    private static IEnumerable<(string Text, int Index, double Score)> Blocks(List<ContactPiece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var (text, streets, towns, score) = (string.Empty, 0, 0, pieces[i].Label == "address" ? Labelled : 0);
            for (var j = i; j < pieces.Count && j - i < 5 && pieces[j].IsWhole && (j == i || IsBelow(pieces[j - 1], pieces[j])); j++)
            {
                var part = pieces[j].Text.TrimEnd(',', ' ');
                if (IsNone(part))
                {
                    break;
                }

                // Below a street a town is believed that nobody knows.
                var isTown = (towns > 0 || !PlaceJudge.IsNumbered(part)) && PlaceJudge.Score(part) >= 1 || PlaceJudge.IsCoded(part) || (streets > 0 && towns == 0 && IsLikeTown(part));
                if (!isTown && (towns > 0 || !PlaceJudge.IsStreet(part) || ++streets > 2))
                {
                    break;
                }

                towns += isTown ? 1 : 0;
                text = text.Length == 0 ? part : $"{text}, {part}";
                if (j > i && towns is > 0 and <= 3 && (streets > 0 || PlaceJudge.IsPlace(part)))
                {
                    yield return (text, pieces[i].Line.Index, score + 4.5 + (0.3 * (j - i)));
                }
            }
        }
    }

    private static bool IsBelow(ContactPiece above, ContactPiece piece) => piece.Label is null && piece.Line.Index == above.Line.Index + 1 && piece.Line.Source.Region == above.Line.Source.Region
        && piece.Line.Source.Page == above.Line.Source.Page && piece.Line.WordCount <= 8 && Math.Abs(piece.Size - above.Size) < 0.6;

    /// <summary>Without "based in" before it and "open to relocation" behind it.</summary>
    private static ContactPiece Bare(ContactPiece piece)
    {
        var text = Moving().Replace(piece.Text, string.Empty).Replace(Cut, string.Empty, StringComparison.Ordinal).Trim(' ', ',', '/', ':', '-', '<', '>', '(', ';');
        var lead = LivesIn().Match(text);
        return lead.Success && lead.Length < text.Length ? piece with { Text = text[lead.Length..], Label = "address" } : piece with { Text = text };
    }

    private static bool IsLikeTown(string text) => !char.IsLower(text[0]) && text.Split(' ').Length <= 4 && !text.Any(char.IsDigit) && text.Count(char.IsLetter) > 2 && !Vocabularies.Role.IsIn(text)
        && !IsNetwork(text) && HeadingWords.Find(text) is null && !Vocabularies.Street.IsIn(text);

    private static bool IsNone(string text) => NotThere().IsMatch(text) || Vocabularies.ContactLabel(text) is not (null or "address") || Vocabularies.Document.IsIn(text) || IsOther(text);

    /// <summary>A date of birth, a nationality: what is announced without a colon.</summary>
    private static bool IsOther(string text) => text.Split(' ') is { Length: > 1 } words && (Vocabularies.ContactLabel(words[0]) == "skip" || Vocabularies.ContactLabel(string.Join(' ', words.Take(2))) == "skip" || (words.Length > 3 && Vocabularies.ContactLabel(string.Join(' ', words.Take(3))) == "skip"));

    private static bool IsNetwork(string value) => Folding.Fold(value) is "linkedin" or "github" or "portfolio" or "website" or "gitlab" or "twitter" or "xing" or "blog" or "orcid" or "kaggle" or "behance" or "medium" or "resume";

    [GeneratedRegex(@"^(?:(?:currently\s)?(?:based|living|residing|resident|located)\sin|lives\sin|wohnhaft\sin|wohne\sin|(?:j')?habite\sà|domiciliée?\sà|résid(?:e|ant)\sà|(?:vivo|resido|residente|afincad[oa])\sen|(?:vivo|risiedo|residente|abito)\sa|(?:moro|resido|residente)\sem|woonachtig\s(?:in|te)|(?:mieszkam|zamieszkał[aey])\sw|bosatt\si|bor\si|bosiddende\si|asuu|(?:remote|hybrid)\s?[,/:-])\s+(?=[\p{Lu}\p{Lo}\d])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LivesIn();

    /// <summary>What people add on where they would work.</summary>
    [GeneratedRegex(@"[\s(\[,;–—-]*(?:open|willing|ready|able|available|prepared|happy|flexible)\s(?:to|for)\s(?:relocat|mov|travel|commut)\w*(?:\s[\p{L} ]{1,30})?[)\]]?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Moving();

    [GeneratedRegex(@"@|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d\d-\d\d\b|\b(?:page|contact|me|profile|available|upon request|e-?mail)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NotThere();
}
