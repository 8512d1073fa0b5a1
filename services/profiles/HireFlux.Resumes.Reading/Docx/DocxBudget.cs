using HireFlux.Resumes.Reading.Inspection;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>What may still be read of a document.</summary>
internal sealed class DocxBudget(ReadingLimits limits, CancellationToken cancellation)
{
    private int _letters = limits.Letters;
    private int _lines = limits.Lines;

    /// <summary>Ends the reading when there are more letters than a resume has, or it was cancelled.</summary>
    public void Spend(int letters)
    {
        cancellation.ThrowIfCancellationRequested();
        _letters -= letters;
        if (_letters < 0)
        {
            throw new LimitExceededException();
        }
    }

    /// <summary>Counts a line.</summary>
    public void SpendLine()
    {
        if (--_lines < 0)
        {
            throw new LimitExceededException();
        }
    }
}
