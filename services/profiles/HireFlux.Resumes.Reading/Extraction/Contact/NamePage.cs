using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>What a name is measured by: the page's letter sizes, where its contact data stand, and the letters of its addresses.</summary>
internal sealed class NamePage
{
    private readonly double _body;
    private readonly double _largest;
    private readonly int _first;
    private readonly int? _email;
    private readonly HashSet<int> _tops;
    private readonly Dictionary<int, (int Region, int? Page)> _regions;
    private readonly string _address;
    private readonly string[] _parts;
    private readonly string _slugs;

    private NamePage(IReadOnlyList<ContactPiece> pieces, Found<string>? email, string slugs)
    {
        var sizes = pieces.Select(piece => piece.Size).Where(size => size > 0).Order().ToList();
        (_body, _largest) = sizes.Count > 0 ? (sizes[sizes.Count / 2], sizes[^1]) : (0, 0);
        _first = pieces.Count > 0 ? pieces[0].Line.Index : 0;
        _email = email?.Line;
        _regions = pieces.DistinctBy(piece => piece.Line.Index).ToDictionary(piece => piece.Line.Index, piece => (piece.Line.Source.Region, piece.Line.Source.Page));
        _tops = [.. pieces.GroupBy(piece => (piece.Line.Source.Region, piece.Line.Source.Page)).Select(group => group.First().Line.Index)];
        var address = Folding.Fold(email?.Value ?? string.Empty).Split('@');
        _parts = address[0].Split(['.', '_', '-', '+'], StringSplitOptions.RemoveEmptyEntries);
        _address = Letters(address[0]);
        _slugs = $"{Letters(slugs)} {(address.Length > 1 ? Letters(address[1]) : string.Empty)}";
    }

    public static NamePage Of(IReadOnlyList<ContactPiece> pieces, Found<string>? email, string slugs) => new(pieces, email, slugs);

    public bool IsLarge(ContactPiece piece) => _body > 0 && piece.Size > _body * 1.15;

    /// <summary>What look and place say.</summary>
    public double Place(ContactPiece piece, SectionKind? kind)
    {
        var line = piece.Line;
        var order = line.Index - _first;
        var look = !IsLarge(piece) ? 0 : piece.Size >= _largest - 0.2 ? 3.5 : piece.Size > _largest * 0.8 ? 1.2 : 0.4;
        var section = kind switch
        {
            SectionKind.Head or SectionKind.Contact => 1,
            null or SectionKind.Other or SectionKind.Summary => 0,
            SectionKind.Experience or SectionKind.Education or SectionKind.Publications or SectionKind.Projects => -2.5,
            _ => -1,
        };
        var isNear = _email is { } email && email - line.Index is >= -1 and <= 5 && _regions.TryGetValue(email, out var region) && region == (line.Source.Region, line.Source.Page);
        return look + section + (order == 0 ? 1.5 : order <= 2 ? 0.8 : _tops.Contains(line.Index) ? 0.8 : 0) + (isNear ? 1 : 0) + (piece.Span.IsBold ? 0.2 : 0) - (line.IsBullet ? 1.5 : 0);
    }

    /// <summary>What the e-mail address and the ends of web addresses say.</summary>
    public double Addresses(string name)
    {
        var words = Words(name);
        if (words.Count == 0)
        {
            return 0;
        }

        var parts = words.Where(word => word.Length > 2 && _address.Contains(word, StringComparison.Ordinal)).ToList();
        var matches = parts.Sum(part => part.Length) * 2 >= _address.Length ? parts.Count : 0;
        var initials = words.Count > 1 && _address.Length is > 1 and <= 4 && words.TrueForAll(word => word.Length > 0) && (_address == string.Concat(words.Select(word => word[0])) || _address == $"{words[0][0]}{words[^1][0]}")
            || words.Count > 1 && _address.Length > 2 && words.Exists(word => words.Exists(other => other != word && other.Length > 1 && (_address == $"{word[0]}{other}" || _address == $"{other}{word[0]}")));
        var ends = words.Count(word => word.Length > 3 && _slugs.Contains(word, StringComparison.Ordinal));
        return (matches > 0 ? 1.4 + (0.8 * Math.Min(matches, 2)) : initials ? 2 : 0) + (ends > 0 ? 0.4 + (0.4 * Math.Min(ends, 2)) : 0);
    }

    public bool AreBothInAddress(string first, string second) => Words(first) is [.., { Length: > 2 } one] && Words(second) is [.., { Length: > 2 } other]
        && (_address.Contains(one, StringComparison.Ordinal) || _slugs.Contains(one, StringComparison.Ordinal)) && (_address.Contains(other, StringComparison.Ordinal) || _slugs.Contains(other, StringComparison.Ordinal));

    /// <summary>A name whose blanks were lost ("JANEDOE") gets them back where the address parts it.</summary>
    public string Divided(string name)
    {
        if (_parts.Length < 2 || name.Contains(' ', StringComparison.Ordinal) || name.Any(char.IsLower) || Folding.Fold(name) is not { } folded || folded != string.Concat(_parts))
        {
            return name;
        }

        var at = 0;
        return string.Join(' ', _parts.Select(part => name[at..(at += part.Length)]));
    }

    private static List<string> Words(string name) => [.. Folding.Padded(name).Split([' ', '-', '\'', '.', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries).Select(Letters).Where(word => word.Length > 0)];

    private static string Letters(string text) => string.Concat(Folding.Fold(text).Where(char.IsLetter));
}
