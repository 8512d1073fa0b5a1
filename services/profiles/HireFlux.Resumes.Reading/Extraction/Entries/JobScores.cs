using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Contact;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>How well pieces of a job's header fill its roles.</summary>
internal static partial class JobScores
{
    public const int Company = 0;
    public const int Title = 1;
    public const int Place = 2;
    public const int Roles = 3;

    /// <summary>A firm whose whole name is a town's ("Anchorage") is just above it: the other entries may show that it is one.</summary>
    public const double Hopeless = -2;

    public static double Of(List<Piece> all, int from, int to, int role)
    {
        var pieces = all.GetRange(from, to - from);
        return role switch
        {
            Company => OfCompany(pieces) - HeaderPlaces.InBracket(pieces) + WholeRow(all, from, to) - (IsBehindFirm(all, from, to) ? 0.8 : 0),
            Title => OfTitle(pieces) - HeaderPlaces.InBracket(pieces) + (to - from > 1 && Vocabularies.Role.IsIn(pieces[0].Text) && !HeaderPlaces.IsTownLike(pieces[^1].Text) ? WholeRow(all, from, to) : 0),
            _ => Math.Max(OfPlace(pieces), HeaderPlaces.ByPosition(all, from, to)),
        };
    }

    /// <summary>What is neither: kinds of employment, addresses, lengths of time; anything else is rather something.</summary>
    public static double Left(List<Piece> all, int index)
    {
        var piece = all[index];
        return Workload.Is(piece.Text) ? 2.2
        : piece.Joint == PieceJoint.Bracket ? 0
        : Vocabularies.OwnBoss.Is(piece.Text) ? 0.5
        : Vocabularies.Working.Is(piece.Text) || LinkReader.IsAddress(piece.Text) || Span().IsMatch(piece.Text) ? 2.2
        : piece.Row > 2 ? -0.2 : index == 0 || all[index - 1].Row != piece.Row ? -1.3 : -0.6;
    }

    private static double OfTitle(List<Piece> pieces)
    {
        var text = PieceText.Join(pieces);
        var padded = Folding.Padded(text);
        var words = padded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var roles = Vocabularies.Role.CountIn(padded);
        var score = roles > 0 ? 3 : Vocabularies.Rank.CountIn(padded) > 0 ? 0.6 : -0.3;
        score += roles > 0 && EndsInRole(Folding.Padded(text.Split(" (")[0].Split(", ")[0]).Split(' ', StringSplitOptions.RemoveEmptyEntries)) ? 0.5 : 0;
        score -= (HasLegalForm(text) ? 2.5 : Vocabularies.Employer.CountIn(padded) > 0 ? 1.4 : 0) + (words.Length > 9 ? 1.5 : 0);
        score -= PlaceJudge.ScoreInHeader(text) >= 3 ? 2.5 : 0;
        score -= char.IsLower(text[0]) ? 0.7 : 0;
        score -= text.Count(char.IsDigit) > 2 ? 0.8 : 0;
        score -= LinkReader.IsAddress(text) ? 4 : 0;
        score -= pieces.Count > 1 && roles > 0 && !Vocabularies.Role.IsIn(pieces[0].Text) && !Vocabularies.Rank.IsIn(pieces[0].Text) && !Vocabularies.Department.IsIn(pieces[0].Text) ? 1 : 0;
        return score + Merging(pieces, Goes) - (pieces[0].Joint == PieceJoint.At ? 2 : 0);
    }

    /// <summary>"Driver, Kolk Brothers, Deventer": what follows both a title and a name is rather a town.</summary>
    private static bool IsBehindFirm(List<Piece> all, int from, int to) => from > 1 && to == from + 1 && all[from].Joint == PieceJoint.Comma && all[from - 1].Row == all[from].Row && all[from - 2].Row == all[from].Row
        && HeaderPlaces.IsTownLike(all[from].Text) && Vocabularies.Role.IsIn(all[from - 2].Text) && !Vocabularies.Role.IsIn(all[from - 1].Text);

    /// <summary>"Holloway, Pike and Drummond": a row to itself in one look, without a title or place in it, is one name.</summary>
    private static double WholeRow(List<Piece> all, int from, int to)
    {
        var row = all[from].Row;
        var isWhole = to - from > 1 && (from == 0 || all[from - 1].Row != row) && (to == all.Count || all[to].Row != row);
        return isWhole && all.Skip(from).Take(to - from).All(piece => piece.Row == row && piece.IsBold == all[from].IsBold && (piece == all[from] || piece.Joint == PieceJoint.Comma)
            && (piece == all[from] || !Vocabularies.Role.IsIn(piece.Text)) && PlaceJudge.ScoreInHeader(piece.Text) < 1 && !HasLegalForm(piece.Text)) ? 0.8 * (to - from - 1) : 0;
    }

    /// <summary>What a title goes on with: another title, a department; hardly a place or a kind of employment.</summary>
    private static double Goes(Piece piece) =>
        Workload.Is(piece.Text) ? -2.5 : Vocabularies.Working.Is(piece.Text) ? piece.Joint == PieceJoint.Bracket ? 0.1 : -2.5 : PlaceJudge.ScoreInHeader(piece.Text) >= 3 ? -2 : HasLegalForm(piece.Text) ? -2
        : Vocabularies.Role.IsIn(piece.Text) || Vocabularies.Rank.IsIn(piece.Text) || Step().IsMatch(piece.Text) ? 0.35 : Vocabularies.Department.IsIn(piece.Text) ? 0.25 : piece.Joint == PieceJoint.Bracket ? 0.1 : char.IsLower(piece.Text[0]) ? 0.3 : -0.45;

    private static double OfCompany(List<Piece> pieces)
    {
        var text = PieceText.Join(pieces);
        var padded = Folding.Padded(text);
        var words = padded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var legal = HasLegalForm(text);
        var employer = Vocabularies.Company.CountIn(padded) + Vocabularies.Employer.CountIn(padded) > 0;
        var score = legal ? 3 : employer ? 2.4 : char.IsUpper(text[0]) || text[0] >= '\u2E80' || char.IsDigit(text[0]) ? 0.8 : -0.4;
        score -= Vocabularies.Role.CountIn(padded) == 0 ? 0 : EndsInRole(words) ? legal ? 1 : 2.6 : legal || employer ? 0.4 : 1.2;
        score -= PlaceJudge.ScoreInHeader(text) >= 3 ? (legal || employer ? 0.5 : 2.6) : 0;
        score -= words.Length > 9 ? 1.5 : 0;
        score -= Workload.Is(text) ? 3 : Vocabularies.Working.Is(text) ? Vocabularies.OwnBoss.Is(text) ? 0.4 : 3 : 0;
        score -= words.Length > 0 && !legal && Vocabularies.Department.IsWord(words[^1]) ? 1 : 0;
        score -= LinkReader.IsAddress(text) && text.Contains('/', StringComparison.Ordinal) ? 3 : LinkReader.IsAddress(text) ? 0.8 : 0;
        score -= text.Any(char.IsLetter) ? 0 : 3;
        score -= !legal && (Step().IsMatch(text) || Numbered().IsMatch(text) || (char.IsLower(text[0]) && !text.Skip(1).Take(2).Any(char.IsUpper) && !employer)) ? 1.2 : 0;
        return score + Merging(pieces, piece => IsOnlyLegalForm(piece.Text) ? 1.5 : IsPartnership(pieces) ? 0.4 : piece.Joint == PieceJoint.Bracket ? HeaderPlaces.Abbreviation(piece) : -0.8) + (pieces[0].Joint == PieceJoint.At ? 2 : 0);
    }

    /// <summary>"Holloway, Pike and Drummond".</summary>
    private static bool IsPartnership(List<Piece> pieces) => Partners().IsMatch(pieces[^1].Text) && pieces.TrueForAll(piece => piece.Text.Split(' ').Length <= 5 && !Vocabularies.Role.IsIn(piece.Text) && !Vocabularies.Department.IsIn(piece.Text) && PlaceJudge.ScoreInHeader(piece.Text) < 1)
        && pieces.Skip(1).All(piece => piece.Joint == PieceJoint.Comma) && pieces.SkipLast(1).All(piece => !piece.Text.Contains(' ', StringComparison.Ordinal));

    private static double OfPlace(List<Piece> pieces)
    {
        var score = PlaceJudge.ScoreInHeader(PieceText.Join(pieces));
        var isOwn = pieces[0].Joint is PieceJoint.Column or PieceJoint.Line or PieceJoint.Dash or PieceJoint.Bracket or PieceJoint.Bar;
        return score - (HasLegalForm(pieces[0].Text) ? 4 : 0) + (isOwn ? 0.3 : 0) + Merging(pieces, piece => piece.Joint == PieceJoint.Comma ? 0.2 : -0.5);
    }

    /// <summary>"Registered Nurse", "Nurse, Emergency Department", "Director of Nursing": the role word ends what stands before "of" and the like.</summary>
    private static bool EndsInRole(string[] words)
    {
        if (words.Length == 0)
        {
            return false;
        }

        var end = Array.FindIndex(words, 1, word => word is "of" or "for" or "in" or "de" or "del" or "des" or "du" or "für" or "di" or "da" or "do" or "ds" or "-" or "i" or "ii" or "iii" or "voor");
        return Vocabularies.Role.CountIn($" {words[(end > 0 ? end : words.Length) - 1]} ") > 0;
    }

    private static double Merging(List<Piece> pieces, Func<Piece, double> gain) =>
        pieces.Skip(1).Sum(piece => gain(piece) - (piece.Joint switch { PieceJoint.Space => 0, PieceJoint.Comma => 0.1, PieceJoint.Look => 0.9, PieceJoint.Bracket => -0.4, PieceJoint.Dash => 0.7, PieceJoint.Bar when piece.Separator.Trim() == "/" => 0.2, _ => 1.2 }));

    private static bool IsOnlyLegalForm(string text) => LegalForm().Match($" {text}") is { Success: true, Index: <= 1 } match && match.Length >= text.Length - 1;

    /// <summary>What follows a comma is the legal form of the name before it ("Acme, Inc.") and cannot be a state's or country's code.</summary>
    public static bool GoesOnAsFirm(string text) => FirmEnd().IsMatch(text);

    public static bool HasLegalForm(string text) => LegalForm().IsMatch($" {text}");

    [GeneratedRegex(@"(?<=[\s,])(?:P\.C|P\.A|slf|ehf|hf|Inc|INC|Incorporated|Corp|CORP|Corporation|LLC|L\.L\.C|LLP|Ltd|LTD|Limited|PLC|plc|GmbH|gGmbH|AG|KG|KGaA|OHG|UG|mbH|e\.\s?V|SE|S\.?A\.?S|S\.?A\.?R\.?L|SARL|S\.A|SA|S\.L\.?U?|SL|S\.?r\.?l|SRL|S\.?p\.?A|SpA|Sp\. z o\.\s?o|sp\. z o\.\s?o|Sp\. k|sp\. k|a\.\s?s|s\.\s?r\.\s?o|spol\. s r\.\s?o|A\.?Ş|A/S|ApS|AS|ASA|AB|Oyj?|B\.?V|N\.?V|Kft|Zrt|Nyrt|Bt|d\.o\.o|Ltda|Pty|Pte|Pvt|Co|Α\.?Ε|ΑΕ|Ε\.?Π\.?Ε|Ι\.?Κ\.?Ε|Şti|Sdn|Bhd|株式会社|有限公司|주식회사)\.?(?=$|[\s,)&])|(?:ООО|ОАО|ЗАО|ПАО|АО|ТОВ|ПАТ|ПрАТ|ФОП|Công ty|株式会社|有限会社|合同会社|有限公司|주식회사|\(주\)|㈜|公司|集团|TNHH)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"^(?:Inc|INC|LLC|L\.L\.C|LLP|Ltd|LTD|Limited|Corp|CORP|PLC|GmbH|P\.C)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirmEnd();

    [GeneratedRegex(@"^\p{Lu}[\p{L}']+\s(?:&|and|und|et|y|e|i|en|och|og)\s\p{Lu}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Partners();

    /// <summary>"Algorithms II".</summary>
    [GeneratedRegex(@"^\p{L}+\s(?:I{1,3}|IV)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbered();

    /// <summary>"level 3", "Grade II", "Stufe 2".</summary>
    [GeneratedRegex(@"^(?:level|grade|class|band|step|tier|stufe|niveau|nivel|livello|nível|poziom|stopień|nivå|trin|taso)\s(?:\d{1,2}|[IVX]{1,4}|[A-F])$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Step();

    [GeneratedRegex(@"^(?:\d+\s?(?:years?|yrs?|months?|mos?)[\s,]*)+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Span();
}
