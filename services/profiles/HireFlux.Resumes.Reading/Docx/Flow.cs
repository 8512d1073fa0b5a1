namespace HireFlux.Resumes.Reading.Docx;

/// <summary>Lines that follow one another, with the space between them.</summary>
internal sealed class Flow(Regions regions)
{
    private const double LineHeight = 1.2;

    private int _region = regions.Next();
    private bool _isFirst = true;
    private int _blank;
    private double _after;

    public List<DocxLine> Lines { get; } = [];

    /// <summary>Adds a paragraph.</summary>
    public void Add(List<DocxLine> lines, ParagraphLook look, int headingLevel, bool isMarked, DocxBudget budget)
    {
        if (lines.Count == 0)
        {
            _blank++;
            // An empty paragraph with a border is a rule, drawn under what stands before it.
            if (look.IsRuled is true && !_isFirst)
            {
                Lines[^1] = Lines[^1] with { Line = Lines[^1].Line with { IsRuled = true } };
            }

            return;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            budget.SpendLine();
            var line = lines[i].Line;
            var height = Math.Max(1, line.FontSize * LineHeight);
            Lines.Add(lines[i] with
            {
                Line = line with
                {
                    Region = _region,
                    IsHeadingStyle = headingLevel > 0,
                    HeadingLevel = headingLevel,
                    IsBullet = headingLevel == 0 && (i == 0 ? isMarked || line.IsBullet : !isMarked && line.IsBullet),
                    IsRuled = look.IsRuled is true,
                    Indent = Math.Round(Math.Max(0, (look.Left ?? 0) + (i == 0 ? look.First ?? 0 : 0)), 1),
                    GapAbove = _isFirst || i > 0 ? 0 : Math.Round((Math.Max(_after, look.Before ?? 0) / height) + _blank, 2),
                },
            });
            _isFirst = false;
        }

        _blank = 0;
        _after = look.After ?? 0;
    }

    /// <summary>Adds lines that have regions of their own; what follows them begins another one.</summary>
    public void AddApart(List<DocxLine> lines)
    {
        if (lines.Count > 0)
        {
            Lines.AddRange(lines);
            StartRegion();
        }
    }

    /// <summary>What follows does not continue what was.</summary>
    public void StartRegion()
    {
        _region = regions.Next();
        _isFirst = true;
        _blank = 0;
        _after = 0;
    }
}
