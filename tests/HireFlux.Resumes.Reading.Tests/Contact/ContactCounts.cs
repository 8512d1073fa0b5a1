using System.Globalization;
using HireFlux.Benchmarks.Resumes.Scoring;

namespace HireFlux.Resumes.Reading.Tests.Contact;

/// <summary>How many values are right, by field and by the style they were shown in.</summary>
internal sealed class ContactCounts
{
    private const string All = "all";
    private static readonly ResumeField[] Fields = [ResumeField.Name, ResumeField.Email, ResumeField.Phone, ResumeField.Location];
    private readonly Dictionary<(string Style, ResumeField Field), FieldCount> _counts = [];

    /// <summary>Each value that is wrong.</summary>
    public List<string> Misses { get; } = [];

    public void Add(int seed, ContactCase made, ResumeData read)
    {
        Add(seed, made, ResumeField.Name, made.Name[0], read.Name, made.Name.Any(name => TextMatch.Same(name, read.Name)));
        Add(seed, made, ResumeField.Email, made.Email, read.Email, string.Equals(made.Email, read.Email, StringComparison.OrdinalIgnoreCase));
        Add(seed, made, ResumeField.Phone, made.Phone, read.Phone, TextMatch.SamePhone(Digits(made.Phone), Digits(read.Phone)));
        Add(seed, made, ResumeField.Location, made.Location.FirstOrDefault(), read.Location, made.Location.Any(place => TextMatch.Same(place, read.Location)));
    }

    /// <summary>F1 of the four fields by style.</summary>
    public IEnumerable<string> Table() => _counts.Keys.Select(key => key.Style).Distinct().Order(StringComparer.Ordinal)
        .Select(style => string.Join("  ", Fields.Select(field => _counts.GetValueOrDefault((style, field)).F1.ToString("0.000", CultureInfo.InvariantCulture)).Append(style)));

    /// <summary>The field where its F1 is below the floor, and the styles that were shown often enough and lie below theirs.</summary>
    public IEnumerable<string> Below(ResumeField field, double floor, double styleFloor, int fewest) => _counts
        .Where(count => count.Key.Field == field && count.Value.Right + count.Value.FalseNegatives >= fewest && count.Value.F1 < (count.Key.Style == All ? floor : styleFloor))
        .Select(count => string.Create(CultureInfo.InvariantCulture, $"{field} of {count.Key.Style}: {count.Value.F1:0.000}"));

    private void Add(int seed, ContactCase made, ResumeField field, string? truth, string? read, bool isSame)
    {
        var score = new ResumeScore();
        score.Count(field, truth, read, isSame);
        foreach (var style in made.Styles.Append(All))
        {
            _counts[(style, field)] = _counts.GetValueOrDefault((style, field)) + score[field];
        }

        Misses.AddRange(score.Misses.Select(miss => $"{seed} {miss}; {string.Join("; ", made.Styles)}"));
    }

    private static string? Digits(string? number) => number is null ? null : string.Concat(number.Select(c => char.IsDigit(c) ? (char)('0' + char.GetNumericValue(c)) : c));
}
