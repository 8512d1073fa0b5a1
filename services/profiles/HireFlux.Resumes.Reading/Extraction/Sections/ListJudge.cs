using HireFlux.Resumes.Reading.Extraction.Lists;
using HireFlux.Resumes.Reading.Extraction.Words;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Reading.Extraction.Sections;

/// <summary>Tells from its content which section lists skills, where its heading doesn't ("What I'm good at", "Qualificações").</summary>
internal static class ListJudge
{
    private const int FewestItems = 3;

    /// <summary>The sections, those that list skills of that kind.</summary>
    public static List<Section> Skills(List<Section> sections)
    {
        var withStudies = sections.Exists(section => section.Kind == SectionKind.Education && HasStudies(section));
        var isFound = sections.Exists(section => section.Kind == SectionKind.Skills && section.Lines.Count > 0);
        return [.. sections.Select(section => IsSkills(section, withStudies, isFound) ? section with { Kind = SectionKind.Skills } : section)];
    }

    /// <summary>"Qualifications" without a study, where the studies stand elsewhere; without a section of skills, one that holds what the vocabulary knows.</summary>
    private static bool IsSkills(Section section, bool withStudies, bool isFound) => section.Kind switch
    {
        SectionKind.Education => withStudies && section.Lines.Count >= FewestItems && !HasStudies(section),
        SectionKind.Other => !isFound && HeadingWords.Find(section.Heading) is null && HoldsKnown(section),
        _ => false,
    };

    private static bool HasStudies(Section section) => section.Lines.Exists(line => line.Dates.Count > 0 || Vocabularies.School.IsIn(line.Text))
        || section.Lines.Count(line => Vocabularies.Degree.IsIn(line.Text)) * 3 > section.Lines.Count;

    private static bool HoldsKnown(Section section)
    {
        var items = SkillReader.Read(section.Lines).Skills;
        var known = items.Count(item => SkillVocabulary.Default.Find(item.Value) is not null);
        return items.Count >= FewestItems && known >= 2 && known * 3 >= items.Count && !section.Lines.Exists(line => line.Dates.Count > 0);
    }
}
