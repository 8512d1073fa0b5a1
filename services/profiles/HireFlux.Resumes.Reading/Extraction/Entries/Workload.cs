using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>How much of a week a job takes: "20 h/week", "80 %", "0.5 FTE". It may stand behind a title and is no part of it.</summary>
internal static partial class Workload
{
    /// <summary>The text says that and at most the kind of employment: "part-time, 20 h/week".</summary>
    public static bool Is(string text) => text.Split([',', ';', '/', '·', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } parts
        && (Amount().IsMatch(text) || (parts.Any(Amount().IsMatch) && Array.TrueForAll(parts, part => Amount().IsMatch(part) || Vocabularies.Working.Is(part))));

    /// <summary>The text without what says it in brackets or behind a separator at its end.</summary>
    public static string Without(string text) => Tail().Match(text) is { Success: true } tail && Is(tail.Groups["in"].Value) ? text[..tail.Index] : text;

    [GeneratedRegex(@"(?<=\S)(?:\s*[(\[](?<in>[^()\[\]]{2,40})[)\]]|(?:\s*[,|·;]\s*|\s+[-–—]\s+)(?<in>[^,|·;()–—]{2,24}))$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^(?:(?:ca\.?|approx\.?|~|up to|bis zu)\s?)?(?:\d{1,2}(?:[.,]\d{1,2})?(?:\s?[-–]\s?\d{1,2})?\s?(?:hs?|hrs?|hours?|std\.?|stunden|wochenstunden|heures?|horas?|hodin|hod\.?|godz\.?|uur|u|ore|timer|tim\.?|timmar|óra|saat)\.?(?:\s?(?:/|per|pro|par|por|a|à|an|na|i|alla|al|p\.|w|in der)?\s?(?:w|wk|week|weekly|woche|wo\.?|semaine|sem\.?|semana|settimana|tydz\.?|tydzień|tygodniowo|týdně|týden|vecka|veckan|uke|uken|uge|ugen|hafta|héten)\.?)?|\d{1,3}\s?%(?:[ -]\s?(?:fte|position|pensum|stelle|poste|etp|employment|part[- ]time|teilzeit))?|(?:[01][.,]\d{1,2}|1)\s?(?:fte|etp|wte|vzä|etat))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Amount();
}
