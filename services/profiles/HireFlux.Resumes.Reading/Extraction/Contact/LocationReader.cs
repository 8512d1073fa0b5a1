using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>Where the person lives: the likeliest place among the contact lines, as written.</summary>
internal static partial class LocationReader
{
    private static readonly char[] Separators = ['|', '•', '·', '\t', '◦', '⋄', '♦', '–', '—', ';', '∙', '●', '~'];

    public static Found<string>? Read(IReadOnlyList<ResumeLine> head, string? name, string? phone)
    {
        var best = Candidates(head, phone).Concat(Addresses(head)).Where(candidate => candidate.Text != name)
            .Select(candidate => candidate with { Score = candidate.Score + (candidate.IsLabelled ? 3 : 0) })
            .Where(candidate => candidate.Score > 0).OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Line).FirstOrDefault();
        return best.Text is null ? null : new Found<string>(best.Text, best.Line, Math.Clamp(0.35 + (best.Score / 8), 0.2, 0.95));
    }

    private static IEnumerable<(string Text, int Line, double Score, bool IsLabelled)> Candidates(IReadOnlyList<ResumeLine> head, string? phone)
    {
        foreach (var line in head)
        {
            if (line.WordCount > 30 || (line.WordCount > 12 && line.Text.EndsWith('.')))
            {
                continue;
            }

            var text = phone is null ? line.Text : line.Text.Replace(phone, "|", StringComparison.Ordinal);
            var isContact = text != line.Text || line.Text.Contains('@', StringComparison.Ordinal);
            text = EmailReader.Address().Replace(text, "|");
            string? pending = null;
            foreach (var part in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var colon = part.IndexOfAny([':', '：']);
                // "Telephone (mobile): ..."
                var label = colon > 0 ? Vocabularies.ContactLabel(part[..colon].Split('(')[0].Trim()) : pending;
                if (colon == part.Length - 1)
                {
                    // "Address:" in a column of its own: its value stands in the next.
                    pending = label == "address" ? label : null;
                    continue;
                }

                pending = null;

                if (label is not null and not "address")
                {
                    continue;
                }

                var value = (label is null || colon < 0 ? part : part[(colon + 1)..]).Trim(' ', ',', '/', ':', '-');
                if (LivesIn().Match(value) is { Success: true } lead && lead.Length < value.Length)
                {
                    (value, label) = (value[lead.Length..], "address");
                }

                if (value.Length < 2 || value.Count(char.IsLetter) < 2 || LinkReader.IsAddress(value))
                {
                    continue;
                }

                // "Store Manager, Berlin" is what the person does; "12 Baker Street, London" is where they live.
                var first = value.Split(',')[0];
                if (label is null && !isContact && !first.Any(char.IsDigit) && Vocabularies.Role.IsIn(first) && !PlaceJudge.IsPlace(first))
                {
                    continue;
                }

                var score = PlaceJudge.Score(value);
                var isOdd = score < 0 && isContact && label is null && char.IsUpper(value[0]) && value.Split(' ').Length <= 4 && !Vocabularies.Role.IsIn(value)
                    && !value.Any(char.IsDigit) && !IsNetwork(value) && Vocabularies.ContactLabel(value) is null;
                // Behind its label a place is one, though no gazetteer knows it.
                yield return (value, line.Index, label == "address" ? Math.Max(score, 0.5) : isOdd ? 0.4 : score, label == "address");
            }
        }
    }

    /// <summary>An address over several lines: street, post code with town, country.</summary>
    private static IEnumerable<(string Text, int Line, double Score, bool IsLabelled)> Addresses(IReadOnlyList<ResumeLine> head)
    {
        for (var i = 1; i < head.Count; i++)
        {
            var (street, town) = (head[i - 1], head[i]);
            var below = i + 1 < head.Count && IsPlain(head[i + 1], town) && PlaceJudge.IsPlace(head[i + 1].Text) && Places.CountryCode(head[i + 1].Text) is not null ? $", {head[i + 1].Text}" : string.Empty;
            if (!IsPlain(town, street) || town.Text.Count(char.IsLetter) < 3 || town.Spans.Count > 1 || street.Spans.Count > 1 || !(PlaceJudge.Score(town.Text) >= 1 || (PlaceJudge.PostCode().IsMatch(town.Text) && town.Text.Any(char.IsLetter))))
            {
                continue;
            }

            if (IsStreet(street.Text))
            {
                yield return ($"{street.Text.TrimEnd(',')}, {town.Text}{below}", street.Index, 5, false);
            }
            else if (below.Length > 0)
            {
                yield return ($"{town.Text.TrimEnd(',')}{below}", town.Index, 4.5, false);
            }
        }
    }

    private static bool IsPlain(ResumeLine line, ResumeLine above) => line.Source.Region == above.Source.Region && line.Source.Page == above.Source.Page && line.WordCount <= 7
        && line.Index == above.Index + 1 && LineLook.Of(line) == LineLook.Of(above) && !line.Text.Contains('@', StringComparison.Ordinal);

    private static bool IsStreet(string text) => text.Any(char.IsAsciiDigit) && text.Count(char.IsLetter) >= 4 && text.Split(' ').Length <= 7 && text.Count(char.IsAsciiDigit) <= 6
        && !text.Contains('@', StringComparison.Ordinal) && !text.Contains(':', StringComparison.Ordinal) && !LinkReader.IsAddress(text);

    private static bool IsNetwork(string value) => Folding.Fold(value) is "linkedin" or "github" or "portfolio" or "website" or "gitlab" or "twitter" or "xing" or "blog" or "orcid" or "kaggle" or "behance" or "medium" or "resume";

    [GeneratedRegex(@"^(?:(?:currently\s)?(?:based|living|residing|resident|located)\sin|lives\sin|wohnhaft\sin|wohne\sin|(?:j')?habite\sà|domiciliée?\sà|résid(?:e|ant)\sà|(?:vivo|resido|residente|afincad[oa])\sen|(?:vivo|risiedo|residente|abito)\sa|(?:moro|resido|residente)\sem|woonachtig\s(?:in|te)|(?:mieszkam|zamieszkał[aey])\sw|bosatt\si|bor\si|bosiddende\si|asuu)\s+(?=[\p{Lu}\d])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LivesIn();
}
