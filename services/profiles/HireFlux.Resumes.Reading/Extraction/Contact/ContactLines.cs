using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>Contact lines that stand elsewhere than at the head: in the page's footer, at the very end.</summary>
internal static class ContactLines
{
    private const int MaxWords = 16;

    /// <summary>The sections, with the line of the e-mail address and those around it that are contact data taken out of the section they ran into.</summary>
    public static List<Section> Gather(List<Section> sections)
    {
        if (sections.Exists(section => section.Kind is SectionKind.Head or SectionKind.Contact && section.Lines.Exists(HasAddress)))
        {
            return sections;
        }

        var at = sections.FindIndex(section => section.Kind is not SectionKind.References && section.Lines.Exists(line => HasAddress(line) && line.WordCount <= MaxWords));
        if (at < 0)
        {
            return sections;
        }

        var lines = sections[at].Lines;
        var first = lines.FindIndex(line => HasAddress(line) && line.WordCount <= MaxWords);
        var last = first;
        while (first > 0 && IsBeside(lines[first - 1], lines[first]))
        {
            first--;
        }

        while (last + 1 < lines.Count && IsBeside(lines[last + 1], lines[last]))
        {
            last++;
        }

        var contact = new Section(SectionKind.Contact, string.Empty, lines.GetRange(first, last - first + 1));
        return [.. sections.Take(at), sections[at] with { Lines = [.. lines.Take(first), .. lines.Skip(last + 1)] }, contact, .. sections.Skip(at + 1)];
    }

    private static bool HasAddress(ResumeLine line) => EmailReader.Address().IsMatch(line.Text);

    private static bool IsBeside(ResumeLine line, ResumeLine other) => !line.IsBullet && line.WordCount <= MaxWords && line.Source.Page == other.Source.Page && line.Source.Region == other.Source.Region
        && LineLook.Of(line) == LineLook.Of(other) && (LinkReader.IsAddress(line.Text) || PlaceJudge.Score(line.Text) >= 1.5 || (line.Dates.Count == 0 && line.Text.Count(char.IsAsciiDigit) is >= 7 and <= 15));
}
