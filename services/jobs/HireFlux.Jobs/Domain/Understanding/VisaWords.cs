using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>How sentences about sponsorship are worded.</summary>
internal static partial class VisaWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 2000;

    private const string Object = @"(sponsor(s|ed|ing|ship)?|visas?|H-?1B|work permits?|blue cards?|immigration)";

    [GeneratedRegex($@"\b{Object}\b|work authori[sz]ation|visum|visado|visto|patroc|parrain|arbeitserlaubnis|sponsoris|ビザ|비자|签证|簽證", Options, Timeout)]
    public static partial Regex Topic();

    /// <summary>Sponsors of other things, the payment company, visas as a field of work and as something not to discriminate by.</summary>
    [GeneratedRegex(
        @"\bvisa,? (\w+,? )?(mastercard|inc\b|direct|card|and mastercard|checkout|amex|paypal)|mastercard,? (and|or) visa|\b(executive|event|brand|club|sports?|project|clinical|trial|study|security|corporate|government|charity|programme|program|festival|business|internal) sponsor\w*|\w+[- ]sponsored (?!visa|work|h-?1b)\w+"
        + @"|sponsor(s|ed|ing|ship)? (of|for|an?|the|our|local|your)? ?(\w+ ){0,3}(events?|conferences?|open[- ]source|meetups?|teams?|projects?|communit(y|ies)|clubs?|charit(y|ies)|festivals?|trials?|certifications?|courses?|degrees?|deals?|packages?|programmes?|programs?|partnerships?|assets|sales|studies|gym)\b|sponsors? of clinical|clinical sponsors?"
        + @"|(immigration|visa|citizenship)( or (immigration|citizenship|visa))? status|(clients?|customers?) (on|with|about|through) (their )?(visas?|immigration)[^.]*|immigration (law|lawyers?|attorneys?|advice|cases?|practice|team)|(process|handl|prepar|review|advis)\w* (on )?(\w+ )?visa applications?",
        Options,
        Timeout)]
    public static partial Regex OtherSponsors();

    [GeneratedRegex(
        $@"\b(no|without)\b[^.]{{0,60}}\b{Object}\b|\b(not|unable|cannot|can't|won't|don't|doesn't|aren't|isn't|never|neither|nor|unavailable)\b[^.]{{0,80}}\b{Object}\b|\b{Object}\b[^.]{{0,60}}\b(not|unavailable|cannot|can't|isn't|aren't|won't)\b"
        + @"|(sponsorship|visas?)( sponsorship| support)? ?[:–-] ?(no|none|not)\b|unrestricted (work )?authori[sz]ation"
        + @"|\b(kein\w*|nicht|leider)\b.{0,60}(visum|visa\b|visa-|sponsor)|(visum|visa|sponsor\w*).{0,60}\b(nicht|keine?)\b|\bn(e|')\b.{0,40}\b(pas|aucun)\b.{0,60}(visa|parrain|sponsor)|\b(pas|aucun) (de )?(visa|sponsor|parrain)|(visa|sponsor\w*|parrainage).{0,40}\bn(e|').{0,30}\bpas\b|\b(no|não|sin|sem|non|geen|nie|bez)\b.{0,60}(visad?[oa]?s?\b|vistos?\b|patroc|sponsor|wiz[ayę])"
        + @"|ビザ[^。]{0,20}(なし|不可|ません|対象外|できない)|비자[^.]{0,20}(불가|없|않|안 )|(不|无法|無法)[^。]{0,10}(签证|簽證)",
        Options,
        Timeout)]
    public static partial Regex Refuses();

    /// <summary>"We can't sponsor every role": an offer with a limit.</summary>
    [GeneratedRegex(@"\b(every|all) (\w+ )?(role|position|job|candidate|case|visa|applicant|employee)|guarantee|not (be )?(a )?(problem|barrier|issue)|no(t)? only", Options, Timeout)]
    public static partial Regex Limits();

    [GeneratedRegex(
        $@"\b(we|company|employer|role|position|job|team|will|can|able to|happy to|do|also|may)\b[^.]{{0,40}}\b(sponsors?|provides?|offers?|supports?|covers?|assists?|helps?|arranges?|pays?|takes? care of)\b[^.]{{0,50}}\b{Object}\b|\bwe (do |can |will |happily )*sponsor\b(?! \w)|\b(visas?|H-?1B|work permits?|blue cards?|immigration)( and \w+)?( sponsorship| support| assistance| help| costs?| transfers?)*( and \w+)?( is| are| may be| can be|:)? ?(available|offered|provided|possible|yes\b|included|considered|welcome|accepted|covered|paid)|eligible for (\w+ ){{0,3}}sponsorship"
        + @"|sponsorship( is| can be| may be|:)? ?(available|offered|provided|possible|considered|yes\b)|(visas?|immigration|relocation and visa|visa and relocation|work permit|blue card) (sponsorship|support|assistance|help)\b|(support|help|assistance|assist) (with|for|in) (your |a |the |obtaining |getting )*(work )?(visas?|work permits?|blue card)|^sponsors? (visas?|H-?1B)|sponsorship of (your |a )?(visas?|work permits?)"
        + @"|(unterstütz|helfen|hilfe|übernehmen|bieten|begleiten|kümmern)\w*.{0,60}(visum|visa|arbeitserlaubnis|aufenthaltstitel|blue card)|(visum|visa)\w*[- ]?(unterstützung|sponsoring|hilfe)|(accompagn|aide|parrain|prise? en charge|sponsoris)\w*.{0,60}visa|visa.{0,40}(pris en charge|possible)|(ofrecemos|oferecemos|patrocin\w+|apoyo|apoio|ayuda\w*|gestionamos|tramita\w+|offriamo).{0,60}(visas?\b|visados?|vistos?)|(bieden|hulp).{0,40}visum"
        + @"|ビザ[^。]{0,20}(あり|可|します|提供|支援|サポート)|비자[^.]{0,20}(가능|제공|지원)|(提供|协助|協助|支持)[^。]{0,10}(签证|簽證)",
        Options,
        Timeout)]
    public static partial Regex Offers();
}
