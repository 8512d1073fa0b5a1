using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>The lines that contact data stand in: head and contact sections, and those around the name and the e-mail address where these stand elsewhere.</summary>
internal static class ContactZone
{
    private const int MaxWords = 16;
    private const int Reach = 5;

    public static HashSet<int> Of(IReadOnlyList<ResumeLine> lines, Func<int, SectionKind?> kindOf, int? email, int? name)
    {
        var zone = lines.Where(line => kindOf(line.Index) is SectionKind.Head or SectionKind.Contact).Select(line => line.Index).ToHashSet();
        foreach (var anchor in new[] { email, name }.OfType<int>().Where(anchor => !zone.Contains(anchor)).ToList())
        {
            var at = lines.ToList().FindIndex(line => line.Index == anchor);
            zone.Add(anchor);
            for (var i = at + 1; i < lines.Count && i - at <= Reach && IsBeside(lines[i], lines[at]) && kindOf(lines[i].Index) is not null; i++)
            {
                zone.Add(lines[i].Index);
            }

            for (var i = at - 1; anchor == email && i >= 0 && at - i <= Reach && IsBeside(lines[i], lines[at]) && kindOf(lines[i].Index) is not null; i--)
            {
                zone.Add(lines[i].Index);
            }
        }

        return zone;
    }

    private static bool IsBeside(ResumeLine line, ResumeLine anchor) => !line.IsBullet && line.WordCount <= MaxWords && line.Source.Page == anchor.Source.Page && line.Source.Region == anchor.Source.Region
        && !line.Dates.Any(date => date.IsSpan);
}
