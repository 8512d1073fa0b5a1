using System.Globalization;
using System.Net;
using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Benchmarks.Postings.Extraction.Phrases;

/// <summary>Reads a phrase as the description of a posting is read, and compares.</summary>
internal static class PhraseReading
{
    public static readonly IReadOnlyList<string> Kinds = ["salary", "remote", "visa", "years"];

    /// <summary>What was read otherwise than the table says, by kind; empty when all is right.</summary>
    public static IReadOnlyList<PhraseMiss> Misses(Phrase phrase)
    {
        var html = string.Concat(phrase.Text.Split('\n').Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>"));
        var document = PostingHtml.Read(html)!;
        string[] expected = [phrase.Salary, phrase.Remote, phrase.Visa, phrase.Years];
        string[] read = [Salary(document, phrase.Country), Remote(document), Visa(document), Years(document)];
        return [.. Kinds.Select((kind, i) => new PhraseMiss(kind, phrase.Text, expected[i], read[i])).Where(miss => miss.Expected != miss.Read)];
    }

    private static string Salary(PostingDocument document, string? country)
    {
        if (SalaryReader.Read(document.Text, country) is not { } salary)
        {
            return "";
        }

        var amounts = salary.Min == salary.Max ? $"{salary.Min}" : $"{salary.Min}-{salary.Max}";
        return string.Create(CultureInfo.InvariantCulture, $"{amounts} {salary.Currency} {salary.Period}{(salary.IsPeriodInferred ? "?" : "")}");
    }

    private static string Remote(PostingDocument document) =>
        RemoteWorkReader.Read(null, [], "", document.Text) is { Policy: { } policy } work ? string.Join(' ', [policy, .. work.Countries]) : "";

    private static string Visa(PostingDocument document) =>
        VisaReader.Read(document.Text) is { Quote: { } quote } visa ? $"{visa.Stance}: {quote}" : "";

    private static string Years(PostingDocument document) =>
        ExperienceReader.Read(document.Text, SectionReader.Read(document)) is { Min: { } min } years
            ? years.Max is { } max ? $"{min}-{max}" : $"{min}+"
            : "";
}
