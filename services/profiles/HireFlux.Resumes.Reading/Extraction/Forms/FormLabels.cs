using System.Collections.Frozen;
using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Forms;

/// <summary>The labels of forms (rows <c>field.*</c> of <c>words.tsv</c>).</summary>
internal static class FormLabels
{
    private static readonly FrozenDictionary<string, FormField> Names = ExtractionTable.Rows("words.tsv")
        .Where(row => row.Key.StartsWith("field.", StringComparison.Ordinal))
        .SelectMany(row => row.Words.Select(word => (Word: Key(word), Field: Enum.Parse<FormField>(row.Key[6..], true))))
        .DistinctBy(pair => pair.Word).ToFrozenDictionary(pair => pair.Word, pair => pair.Field, StringComparer.Ordinal);

    public static FormField? Find(string label) => Names.TryGetValue(Key(label), out var field) ? field : null;

    /// <summary>"Name and address of employer", "Nome e indirizzo del datore di lavoro".</summary>
    public static bool AsksForAddress(string label) => Vocabularies.AddressWord.IsIn(label);

    /// <summary>Whether a text ends in a legal form ("Ltd").</summary>
    public static bool IsFirm(string text) => Vocabularies.Company.IsWord(Folding.Fold(text.Split(' ')[^1]));

    /// <summary>The field of the labels that begin so, two words at least; labels break over lines.</summary>
    public static FormField? Beginning(string label)
    {
        var key = Key(label);
        var found = key.Contains(' ', StringComparison.Ordinal) ? Names.FirstOrDefault(pair => pair.Key.StartsWith($"{key} ", StringComparison.Ordinal)) : default;
        return found.Key is null ? null : found.Value;
    }

    /// <summary>The first line names the columns of a table: "Period | Employer | Position and duties".</summary>
    public static bool IsTableHead(IReadOnlyList<ResumeLine> lines) =>
        lines.Count > 1 && lines[0] is { Spans.Count: > 1, Dates.Count: 0, IsBullet: false } head && head.Spans.Count(span => Find(span.Text) is not null) is var found && found > 1 && found >= head.Spans.Count - 1
        && (found == head.Spans.Count || found > 2 || Find(head.Spans[^1].Text.Split(' ')[0]) is not null) && lines.Skip(1).Take(2).All(line => line.Spans.All(span => Find(span.Text) is null));

    private static string Key(string label) => Folding.Padded(label.Replace("(s)", string.Empty, StringComparison.Ordinal)).Trim().TrimEnd('.');
}
