using HireFlux.Jobs.Contracts;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Cuts a posting into sections by its headings.</summary>
internal static class SectionReader
{
    private const int MaxHeading = 120;
    private const int BoldLine = 7;
    private const int PlainLine = 8;

    /// <summary>
    /// Sections in order of the text, without overlap; each begins with its heading, but for what follows a list: paragraphs behind the last item of
    /// what is asked or to be done say how to apply, what is paid and who is welcome.
    /// </summary>
    public static IReadOnlyList<PostingSection> Read(PostingDocument document)
    {
        var sections = new List<PostingSection>();
        var (kind, start, level) = (SectionKinds.Other, 0, 0);
        // Where the paragraphs behind the list begin; 0 while there is no list, or none behind it.
        var (hasItems, rest) = (false, 0);
        foreach (var line in document.Lines)
        {
            var lineLevel = LevelOf(document, line);
            if (lineLevel == 0)
            {
                hasItems |= line.IsListItem;
                rest = line.IsListItem ? 0 : rest == 0 && hasItems && line.Length > MaxHeading ? line.Start : rest;
                continue;
            }

            var next = HeadingWords.KindOf(new string(document.Of(line)));
            if (next is null && lineLevel > level && level > 0)
            {
                // An unknown heading below a known one stays in its section: "Backend" under "Requirements".
                continue;
            }

            if (next is null && lineLevel >= BoldLine)
            {
                // A bold or colon-ended line that says nothing known is emphasis more often than a heading.
                continue;
            }

            CloseList(document, sections, kind, start, rest, line.Start);
            (kind, start, level) = (next ?? SectionKinds.Other, line.Start, lineLevel);
            (hasItems, rest) = (false, 0);
        }

        CloseList(document, sections, kind, start, rest, document.Text.Length);
        return sections;
    }

    private static void CloseList(PostingDocument document, List<PostingSection> sections, string kind, int start, int rest, int end)
    {
        if (rest > 0 && kind is (SectionKinds.Requirements or SectionKinds.Responsibilities or SectionKinds.NiceToHave))
        {
            Close(document, sections, kind, start, rest);
            (kind, start) = (SectionKinds.Other, rest);
        }

        Close(document, sections, kind, start, end);
    }

    /// <summary>0 for a line that is no heading; else the smaller, the higher.</summary>
    private static int LevelOf(PostingDocument document, TextLine line)
    {
        if (line.Length > MaxHeading || line.IsListItem)
        {
            return 0;
        }

        return line.HeadingLevel > 0 ? line.HeadingLevel : document.Of(line)[^1] is ':' or '：' ? PlainLine : 0;
    }

    private static void Close(PostingDocument document, List<PostingSection> sections, string kind, int start, int end)
    {
        var text = document.Text.AsSpan(start, end - start).TrimEnd();
        if (text.Length > 0)
        {
            sections.Add(new PostingSection(kind, start, text.Length));
        }
    }
}
