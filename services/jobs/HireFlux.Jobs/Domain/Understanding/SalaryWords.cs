using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>The words around an amount that say whether it is pay, and for how long.</summary>
internal static partial class SalaryWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 2000;

    private const string Hour = @"hours?|hrs?|h|stunde|std\.?|heures?|hora|ora|uur|godz\w*|timme|시간";
    private const string Day = @"days?|d|tag|jours?|d[ií]a|giorno|dag|dzień|dzien";
    private const string Week = @"weeks?|wk|woche|semaine|semana|settimana|week|tydzień|vecka|uge";
    private const string Month = @"months?|mo|monat|mois|mes|m[êe]s|mese|maand|miesiąc|mies\.?|mc|månad|mån|måned|mnd";
    private const string Year = @"years?|yrs?|annum|jahr|an|année|año|ano|anno|jaar|rok|år";

    /// <summary>Right behind the amount: "a day in London once a month" further on is another matter.</summary>
    public static string? PeriodAfter(ReadOnlySpan<char> text) => First(After(), text.Length > 60 ? text[..60] : text);

    /// <summary>In what precedes the amount.</summary>
    public static string? PeriodBefore(ReadOnlySpan<char> text) => First(Before(), text);

    private static string? First(Regex words, ReadOnlySpan<char> text)
    {
        foreach (var found in words.EnumerateMatches(text))
        {
            var word = text.Slice(found.Index, found.Length);
            return IsHour().IsMatch(word) ? "hour" : IsDay().IsMatch(word) ? "day" : IsWeek().IsMatch(word) ? "week" : IsMonth().IsMatch(word) ? "month" : "year";
        }

        return null;
    }

    [GeneratedRegex(
        @"salar(y|ies|i[oa]s?)\b|salário|\b(com)?pensation\b|\bpay\b|\bpaid\b|\bwages?\b|\bOTE\b|\bremunera|\b(on-target )?earn(ings)?\b|\b(base|hourly|daily|day|hiring|pay|estimated|contract|freelance) ?(range|rate|band|pay)\b|\bbase\b|\brates?:|\bpro[ -]rata\b|\bDOE\b|\bgross\b|\bpackage\b|\bCTC\b|\bLPA\b"
        + @"|gehalt|vergütung|entgelt|\blohn|stundenlohn|wir zahlen|brutto|\bnetto\b|salaire|rémunération|\bbruts?\b|\bsueldo|\bbrut[oa]s?\b|\bRAL\b|retribuzione|stipendio|salaris|uurloon|wynagrodz|\blön\b|månadslön|\bløn\b|lønn|palkka|연봉|월급|시급|급여|年収|月給|年俸|月収|給与|時給|日給|年薪|月薪|薪资",
        Options,
        Timeout)]
    public static partial Regex Pay();

    /// <summary>Money of other kinds, looked for close to the amount only.</summary>
    [GeneratedRegex(
        @"\bfund(ing|ed|raise|s)\b|\brais(ed|ing)\b|revenue|turnover|\bARR\b|valuation|valued|\bseries [a-e]\b|budget|stipend|reimburs|allowance|sign(ing)?[- ]?on|\bsigning|retention|referral|\brefer\b|donat|\bmatch(es|ed|ing)?\b|discount|\bgift|assets|transactions?|\bcustomers?\b|\bpatients?\b|\busers?\b|\bsav(e|ed|es|ing|ings)\b|portfolio"
        + @"|\bdeals?\b|quota|\bsales\b|\bin sales|pipeline|market cap|\bspend|per (employee|person|user|seat|driver)\b|learning|training|conference|courses?\b|education|tuition|wellness|home[- ]office|relocat|insurance|cover(age)? of|equity|stock|shares|\bfees?\b|\bfines?\b|\bcash\b(?! compensation)|order value|worth|voucher|credit|\bbonus(es)?\b(?! target)|per diem|commuter|parking|\brent\b|\bcosts?\b|\bprices?\b|grant|prize|loan",
        Options,
        Timeout)]
    public static partial Regex OtherMoney();

    /// <summary>"401(k)", "$5 million": the number goes on as something else than pay.</summary>
    [GeneratedRegex(@"^\s*\+?\s*(million|billion|mio|mrd|mn\b|bn\b|m\b|b\b|mm\b|trillion|%|crore)", Options, Timeout)]
    public static partial Regex LargeSum();

    [GeneratedRegex($@"^[^.\d;,]{{0,20}}?(\b(per|an?|each|every|pro|par|por|al|im|all'|(de |à )?l'|na|za|pr\.?|i|om|p)\s?/?\s?|/\s?)({Hour}|{Day}|{Week}|{Month}|{Year})\b|^[^.\d;,]{{0,20}}?\b(hourly|daily|weekly|monthly|annual(ly|ized)?|yearly|p\.?a\b|p\.?h\b|p\.?d\b|p\.?c\.?m\b|stündlich|täglich|monatlich|jährlich|mensuels?|annuels?|mensual(es)?|anual(es)?|mensais|anuais|mensili|annu[oi]|miesięcznie|rocznie|godzinowo|LPA|lakhs? per annum)\b|^\s?(p\.a\.|/?年|/?月)|^[^.;\d]{{0,50}}\bper annum\b|^\s?(jahres|monats|stunden)(gehalt|lohn|brutto)", Options, Timeout)]
    private static partial Regex After();

    [GeneratedRegex(
        @"\b(hourly|daily|weekly|monthly|annual(ized|ised)?|annually|yearly)\b|\bday rate|\b(per|an?) (hour|day|week|month|year|annum)\b|jahres\w*|monats\w*|stunden\w*|tages(satz|lohn)|\bannuel|\bmensuel|\b(anual|mensual)\b|maandsalaris|uurloon|jaarsalaris|månadslön|timlön|årslön|\bRAL\b|\bCTC\b|연봉|월급|시급|일급|年収|年俸|月給|月収|時給|日給|年薪|月薪",
        Options,
        Timeout)]
    private static partial Regex Before();

    [GeneratedRegex($@"hourly|stunde|uurloon|timlön|시급|時給|godzinowo|p\.?h\b|\b({Hour})\W*$", Options, Timeout)]
    private static partial Regex IsHour();

    [GeneratedRegex($@"daily|day rate|täglich|tages|일급|日給|p\.?/?d\b|\b({Day})\W*$", Options, Timeout)]
    private static partial Regex IsDay();

    [GeneratedRegex($@"weekly|\b({Week})\W*$", Options, Timeout)]
    private static partial Regex IsWeek();

    [GeneratedRegex($@"monthly|monat|mensu|mensa|mensili|maand|månad|miesi|월급|月|p\.?c\.?m\b|\b({Month})\W*$", Options, Timeout)]
    private static partial Regex IsMonth();
}
