using HireFlux.Resumes.Reading.Extraction.Entries;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Lists;

/// <summary>Sections that have a heading and no shape of their own: each entry one line.</summary>
internal static class OtherSections
{
    public static IReadOnlyList<ResumeSection> Read(IEnumerable<Section> sections) =>
        [.. sections.Where(section => section.Kind >= SectionKind.Publications && section.Lines.Count > 0)
            .Select(section => new ResumeSection(section.Kind.ToString().ToLowerInvariant(), section.Heading, Lines(section.Lines)))];

    private static List<string> Lines(List<ResumeLine> lines)
    {
        var joined = new List<string>();
        ResumeLine? above = null;
        var rightmost = lines.Select(line => line.Right ?? 0).DefaultIfEmpty(0).Max();
        foreach (var line in lines)
        {
            var text = BodyText.Flat(line.Text);
            var goesOn = above is not null && !line.IsBullet && line.Left is not null
                && ((line.Source.GapAbove < 0.7 && line.Source.Region == above.Source.Region && (char.IsLower(text[0]) || (above.IsBullet && line.Left > above.Left - 1))) || RunningText.TurnsPage(above, line, rightmost));
            if (goesOn && joined.Count > 0)
            {
                joined[^1] = BodyText.Join(joined[^1], text);
            }
            else
            {
                joined.Add(text);
            }

            above = line;
        }

        return joined;
    }
}
