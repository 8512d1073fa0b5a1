using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>How sentences say where the work is done.</summary>
internal static partial class RemoteWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 2000;

    private const string Few = @"(one|two|three|four|[1-4]|un[ao]?|deux|trois|quatre|eine[nm]?|zwei|drei|vier|dos|tres|cuatro|dois|duas|três|quatro|due|tre|twee|drie|vier|dwa|trzy|cztery)( ?(-|–|to|bis|à|a|or|oder) ?(two|three|four|[2-4]))?\+?";
    private const string Days = @"(days?|Tagen?|jours?|d[ií]as?|giorn[io]|dagen|dni|日|일)";
    private const string Place = @"(office|studio|hub|headquarters|HQ|on-?site|on site|in[- ]person|home|wfh|remote\w*|homeoffice|home-?office|büro|vor ort|bureau|présentiel|télétravail|oficina|teletrabajo|escritório|ufficio|smart working|kantoor|thuis\w*|biurze|zdaln\w+)";
    private const string End = @"(?=\s*($|[-–—,:;(|/.!•\n]))";

    [GeneratedRegex(@"office[ -]based|on-?site\b|in-?office\b", Options, Timeout)]
    public static partial Regex OfficeLocation();

    /// <summary>The words without the statement: experience asked for, interviews, customers and places that are far away.</summary>
    [GeneratedRegex(
        @"\b(experience|experienced|comfortable|familiar|track record|skilled|used to)\b[^.;]{0,40}\b(remote(ly)?|hybrid|on-?site|from home)\b|\b(interviews?|onboarding)\b[^.;]{0,60}\b(remote(ly)?|on-?site|in person|virtual(ly)?)\b|\b(remote|on-?site|in-?person|final) (interview|onboarding|round)|remote-friendly (team|culture|company)",
        Options,
        Timeout)]
    public static partial Regex Mention();

    [GeneratedRegex(@"\b(five|5|all|every|fünf|cinq|cinco) (full |working )?(days?|Tage|jours|d[ií]as)\b[^.;]{0,30}\b(office|on-?site|on site|in[- ]person|büro|bureau|oficina)\b|\b(office|on-?site|on site|in[- ]person)\b[^.;]{0,40}\b((five|5) days|(every|each) (working |single )?day)\b", Options, Timeout)]
    public static partial Regex WholeWeek();

    [GeneratedRegex(
        @"\b(not|isn't|no|non|never)[ -](an? |currently |offer(ed)? |offering |considering |open to |eligible for |available |for |able to (offer|support) |allow(ed)? |permit(ted)? |work(ing)? )*(fully[ -]|100% )?(remote(ly)?\b|work(ing)?[- ](from[- ]home|remotely)|telework|telecommut|home[- ]?office|wfh)"
        + @"|\bremote(ly)?\b[^.;:,]{0,40}\b(not|cannot|can't|isn't|aren't|won't)\b[^.;]{0,15}\b(available|possible|considered|offered|accepted|permitted|allowed|an option|eligible|supported|suitable|able)|\b(cannot|can't|unable to|do not|don't|does not|doesn't|not able to)\b[^.;,]{0,25}\b(remote(ly)?|from home)\b|not possible to work (remotely|from home)|remote[^.;,]{0,20}: ?no\b"
        + @"|(kein|nicht)\w*[^.;]{0,20}(remote|home-?office)|(pas|sans)( de| en)? télétravail|télétravail (impossible|non)|(sin|no|não|sem|non)[^.;]{0,20}(teletrabajo|teletrabalho|remot[oa])|bez pracy zdalnej|(リモート|在宅)[^。]{0,8}(不可|なし|ません)|(재택|원격)[^.]{0,8}(불가|없)",
        Options,
        Timeout)]
    public static partial Regex NotRemote();

    [GeneratedRegex(@"\b(not|isn't|no longer|neither) (a |an )?hybrid\b(?! (cloud|infrastructure|architecture))", Options, Timeout)]
    public static partial Regex NotHybrid();

    [GeneratedRegex(
        @"hybrid[ -](role|position|job|work|working|schedule|model|policy|set[- ]?up|environment|arrangement|office|remote|team|opportunity|format|pattern|basis)|(work|works|working|is|role|position|location|job)( type| model| arrangement)?:? hybrid\b|\(hybrid\b|^hybrid" + End + @"|\bhybrid,? (in|from|out of|at|based|with|within|\d|one|two|three|four)\b|[,;•|–—] hybrid" + End + @"|location-based hybrid|part(ial)?ly[ -]remote|remote[ -]hybrid|(mix|blend|combination|split)( of| between)? [^.;]{0,30}\b(remote|home)\b"
        + $@"|\b{Few} ?{Days}[^.;\n]{{0,40}}\b{Place}|\b{Place}\b[^.;\n]{{0,40}}\b{Few} ?{Days}|(office|on-?site)[^.;\n]{{0,30}}\b(at least )?\d{{2}} ?%|\b\d{{2}} ?%[^.;\n]{{0,25}}\b(in (the|our) office|on-?site)|(remote(ly)?|from home) (on )?(the other|some|certain|other|the rest|part of)\b|partially remote"
        + @"|hybrides? (arbeit|modell)|hybrid(es|er)? (Arbeitsmodell|Arbeiten)|(mode|travail|poste|format) hybride|télétravail partiel|(modalidad|modelo|trabajo|trabalho|regime|esquema|formato) h[ií]brid[oa]|(modalità|lavoro|modello) ibrid[oa]|hybrydow[aey]|hybride werken|(ハイブリッド|하이브리드)(勤務|ワーク|型| ?근무)",
        Options,
        Timeout)]
    public static partial Regex Hybrid();

    [GeneratedRegex(
        @"\b(fully|100 ?%|completely|entirely|permanent(ly)?|full)[ -](time )?remote\b(?! (sensing|control|monitoring))|remote[ -](first|only|company|role|position|job|based|opportunity|work environment|contract|eligible|full-time)|(role|position|job|work|team|location|opportunity|contract)( type| model)?( is|:| can be| may be| will be)?( fully| 100%| performed| done)? remote(ly)?\b(?! (team|teams|sites?|support|access|sensing|monitoring|control|patient|desktop|equipment|systems?|servers?|workers|staff))"
        + @"|(hire|hiring|hires|recruit\w*)( \w+)? remotely|remote (candidates|applicants)|\bremote (ok|okay|welcome)\b|(role|position|job|work)\b[^.;]{0,40}\b(done|performed|worked|based) (from|at) home|work(ing)? (from )?anywhere|work(ing)? (remotely|from home)\b|(?<!(comfortable|experience)[^.;]{0,20})remotely from|remote (within|in|from|across|anywhere|throughout|\()|\(remote\b|^remote" + End + @"|^remote,? (with|but|and|or|us|uk|eu)\b|[,;•|–—] (fully )?remote" + End + @"|home[- ]based (role|position|job|work)|(role|position|job) is home[- ]based|fully distributed (team|company)|work(ing)? from wherever|(live|living|based|located|be) (and work )?anywhere|^(\w+ ){1,3}remote$"
        + @"|(vollständig|komplett|rein|voll) remote|remote (innerhalb|deutschlandweit|möglich in)|100 ?% (home-?office|télétravail|teletrabajo|teletrabalho|remot[oa]|zdaln\w+|da remoto)|télétravail (complet|total|intégral|à 100)|full[- ]remote|(totalmente|completamente|trabajo|trabalho|posición|vaga|lavoro|completamente da) (em |en |da )?remot[oa]|\bremot[oa] desde|teletrabajo (total|completo|100)|praca (w pełni |całkowicie )?zdaln|w pełni zdaln|volledig (remote|thuis)"
        + @"|(フル|完全)(リモート|在宅)|(100 ?%|완전|전면|풀) ?(재택|원격)|(재택|원격)(근무)? ?100 ?%|全远程|完全远程",
        Options,
        Timeout)]
    public static partial Regex Remote();

    [GeneratedRegex(
        @"\bon[- ]?site[ -](role|position|job|only|work\b|presence|opportunity)|(role|position|job|opportunity|location)( type)?( is|:| will be)?( fully| 100 ?%| based| entirely| located)?( in)? (on[- ]?site|in[- ]?office|in[- ]person)\b|in[- ](office|person) (role|position|job)|\b(fully|100 ?%|entirely) (on[- ]?site|in[- ]?office|in[- ]person|in the office)|(must|will|required to|expected to|need to) (be|work|report)( in)? ?(on[- ]?site|in[- ]person|to the office|from our (\w+ )?office|from the office)(?= (at|in|from|with|on|daily|full|every|and)\b|\s*($|[-–,.;]))"
        + @"|office[- ]based (role|position|job|in)|(role|position|job) is office[- ]based|\(on-?site\b|^on-?site" + End + @"|[,;•|–—] on-?site" + End + @"|work(ing)? on[- ]?site (at|in|from|full)\b|(vor ort|vor-ort) (in|bei|tätigkeit)|vor-ort-|\b(poste|travail|100 ?%|en|mission)( est)? (en )?présentiel|\bpresencial(es)?\b|(in sede|in presenza)\b|stacjonarn|op locatie|op kantoor|(全日|フル|毎日|完全)出社|출근 ?근무|사무실 출근",
        Options,
        Timeout)]
    public static partial Regex Onsite();

    /// <summary>What stands behind the word in the sentence that says the job is remote.</summary>
    [GeneratedRegex(
        @"\b(remote(ly)?|remoto|remota|home|home[- ]based|anywhere|télétravail|teletrabajo|zdalna?|live)\b(?<place>((?!\b(with|but|while|though|our|offices?|headquarter\w*|team|trip|where|because|clients?|customers?|visit\w*|meet\w*)\b)[^.;\n]){2,90})|^(?<place>\w[\w ]{1,30}) remote$",
        Options,
        Timeout)]
    public static partial Regex Area();

    [GeneratedRegex(
        @"(must|should|need to|required to|have to|candidates|applicants|you) (be |currently |also |only |are |who )*(located|based|reside|residing|live|living|physically present)( anywhere)? (in|within) (?<place>[^.;\n]{2,80})|remote (within|in|from|across) (?<place>[^.;\n]{2,60})|\bonly (hire|hiring|open to (candidates|applicants)|able to hire) (in|within|based in|located in) (?<place>[^.;\n]{2,80})",
        Options,
        Timeout)]
    public static partial Regex Restriction();
}
