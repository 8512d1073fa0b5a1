using System.Globalization;
using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Extraction;

/// <summary>Collects how sure each field is and where it stands.</summary>
internal sealed class EvidenceBook(ResumeText text)
{
    private readonly Dictionary<string, FieldEvidence> _entries = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, FieldEvidence> Entries => _entries;

    public void Add<T>(string pointer, Found<T>? found)
    {
        if (found is null)
        {
            return;
        }

        var line = found.Line is { } index && index < text.Lines.Count ? text.Lines[index] : null;
        _entries[pointer] = new FieldEvidence(Math.Round(found.Confidence * (0.7 + (0.3 * text.ColumnConfidence)), 2), line?.Page, found.Line, line?.Box);
    }

    public void AddAll<T>(string pointer, IReadOnlyList<Found<T>> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            Add(At(pointer, i), found[i]);
        }
    }

    public static string At(string pointer, int index) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");
}
