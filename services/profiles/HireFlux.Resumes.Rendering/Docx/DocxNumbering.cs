using DocumentFormat.OpenXml.Wordprocessing;
using HireFlux.Resumes.Rendering.Templates;

namespace HireFlux.Resumes.Rendering.Docx;

/// <summary>The list of bullets.</summary>
internal static class DocxNumbering
{
    /// <summary>The number of the list.</summary>
    public const int Bullets = 1;

    public static Numbering Of(TemplateStyle style) => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = "•" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = DocxUnits.Twips(style.BodySize * 1.3), Hanging = DocxUnits.Twips(style.BodySize) }))
            {
                LevelIndex = 0,
            })
        {
            AbstractNumberId = 0,
        },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bullets });
}
