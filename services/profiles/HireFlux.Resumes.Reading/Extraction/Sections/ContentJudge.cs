using HireFlux.Resumes.Reading.Extraction.Entries;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Sections;

/// <summary>Tells from its content what a section is about whose heading nobody foresaw ("Before flying").</summary>
internal static class ContentJudge
{
    public static SectionKind Judge(Section section)
    {
        if (section.Kind != SectionKind.Other || (HeadingWords.Find(section.Heading) is not null && !HeadingWords.IsOpen(section.Heading)))
        {
            return section.Kind;
        }

        return Of(section) ?? section.Kind;
    }

    /// <summary>Jobs or studies by their content; null for neither.</summary>
    public static SectionKind? Of(Section section)
    {
        var told = section.Lines.Where((line, i) => !IsRunningText(section.Lines, i)).ToList();
        var dated = told.Where(line => line.Dates.Any(date => date.IsSpan) && line.WordCount <= 14).ToList();
        if (dated.Count == 0)
        {
            return null;
        }

        var heads = told.Where(line => !line.IsBullet && line.WordCount <= 14).ToList();
        var roles = heads.Count(line => Vocabularies.Role.IsIn(line.Text));
        var degrees = heads.Count(line => Vocabularies.Degree.IsIn(line.Text));
        var schools = heads.Count(line => Vocabularies.School.IsIn(line.Text));
        // "Técnico" is both.
        var only = heads.Count(line => Vocabularies.Degree.IsIn(line.Text) && !Vocabularies.Role.IsIn(line.Text));
        return degrees >= dated.Count && schools > 0 ? SectionKind.Education : roles >= dated.Count && only == 0 ? SectionKind.Experience : null;
    }

    /// <summary>A sentence, or a line that goes on in the next one: no entry begins there, whatever dates and roles it speaks of.</summary>
    private static bool IsRunningText(List<ResumeLine> lines, int i)
    {
        var rightmost = lines.Max(line => line.Right ?? 0);
        return (lines[i].Text.Length > 0 && lines[i].Text[^1] is '.' && lines[i].WordCount >= 6)
            || (i + 1 < lines.Count && RunningText.GoesOn(lines[i], lines[i + 1], rightmost)) || (i > 0 && RunningText.GoesOn(lines[i - 1], lines[i], rightmost));
    }
}
