using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>The person's telephone number, of any country.</summary>
internal static class PhoneReader
{
    private const double LeastScore = 2;
    private const double SureScore = 3.4;

    /// <summary>The likeliest number among the contact lines, else anywhere in the file where it is labelled or international.</summary>
    public static Found<string>? Read(ResumeText text, IReadOnlyList<ResumeLine> head, IReadOnlyList<ResumeLine> rest, string? country)
    {
        var found = head.SelectMany(line => PhoneCandidates.Of(line, country).Select(found => found with { Score = found.Score + 2, IsContact = true }))
            // In running text, ". " ends a sentence: "kept to ISO 27001. 2019 saw another audit".
            .Concat(rest.SelectMany(line => PhoneCandidates.Of(line, country)).Where(found => !found.Number.Contains(". ", StringComparison.Ordinal)))
            .Where(found => found.Score >= LeastScore).ToList();
        // Of several numbers the first is the one.
        var best = found.FindAll(number => number.Score >= SureScore).OrderByDescending(number => number.IsContact).ThenBy(number => number.Line).ThenBy(number => number.Start).FirstOrDefault() ?? found.MaxBy(number => number.Score);
        if (best is not null)
        {
            return new Found<string>(best.Number, best.Line, Math.Min(0.98, 0.5 + (best.Score / 10)));
        }

        var link = text.Links.FirstOrDefault(link => link.Uri.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) && link.Uri.Count(char.IsAsciiDigit) >= 7);
        return link is null ? null : new Found<string>(Uri.UnescapeDataString(link.Uri[4..]).Trim(), link.Line, 0.85);
    }
}
