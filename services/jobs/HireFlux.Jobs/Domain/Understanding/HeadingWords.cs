using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Says from a heading what follows it.</summary>
internal static partial class HeadingWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int Timeout = 2000;

    /// <summary>Headings that are remembered before all are forgotten.</summary>
    private const int MaxRemembered = 5_000;

    /// <summary>The postings of a board have the same headings, so most were read before.</summary>
    private static readonly ConcurrentDictionary<string, string?> s_kinds = new(StringComparer.Ordinal);

    /// <summary>One of <see cref="SectionKinds"/>; null when the heading says nothing known.</summary>
    public static string? KindOf(string heading)
    {
        if (s_kinds.TryGetValue(heading, out var kind))
        {
            return kind;
        }

        if (s_kinds.Count >= MaxRemembered)
        {
            s_kinds.Clear();
        }

        return s_kinds[heading] = Read(heading);
    }

    private static string? Read(string heading)
    {
        var text = heading.Replace('\u2019', '\'').Trim();
        return NiceToHave().IsMatch(text) ? SectionKinds.NiceToHave
            : Benefits().IsMatch(text) ? SectionKinds.Benefits
            : Demands().IsMatch(text) ? SectionKinds.Requirements
            : Responsibilities().IsMatch(text) ? SectionKinds.Responsibilities
            : Requirements().IsMatch(text) ? SectionKinds.Requirements
            : About().IsMatch(text) ? SectionKinds.About
            : Elsewhere().IsMatch(text) ? SectionKinds.Other
            : null;
    }

    [GeneratedRegex(
        @"nice[ -]to[ -]ha(ve|s)|bonus (points|if|skills|qualifications)|^bonus:?$|prefer(red|ences?)\b|desir(able|ed)|valued (skills|experience)|(would be|is|are) (a |an )?(plus|bonus|advantage|asset)"
        + @"|^(a |big )?plus(es)?:?$|^(helpful|useful|advantage(ous|s)?|welcome|nice|extras?)\b|^an? (plus|advantage)|(nice|good|some) (extras?|to know)\b|but nice|extra points|it (helps|would help|would be useful)|(would|what) helps?\b|tip the scales|(good|nice) if you|you might (also )?have|^we like|would be great|delighted|happy about|charm|we('d| would) (also )?(like|love|value|welcome)|extra credit|stand out|additional skills|may also (have|bring)|good to have|(makes?|set) you apart|even better|ideally|also bring|wünschenswert|von vorteil|das wäre (toll|super)|idealerweise|pluspunkte|(serait|est|sont) un plus|atouts?\b|souhaité|appréci|우대|歓迎|尚可|あると望ましい|deseable|se valora|valorable|valoramos|diferenciais|desejáve(l|is)|gradit[oi]|mile widzian|pré-? ?pluspunten|加分",
        Options,
        Timeout)]
    private static partial Regex NiceToHave();

    [GeneratedRegex(
        @"benefit|perks?\b|(what|why) we offer|what .{0,40} offers?\b|^we offer|offers? you|you('ll| will)? (get|receive|enjoy)\b|compensation|salary|\bpay\b( range| transparency)?|rewards?\b|recognition|wellness|wellbeing"
        + @"|what's in it|why (you('ll)? |join|work)|in return|time off|insurance|our offer|you can expect from us|wir bieten|(was|das) (wir dir|wir ihnen|dich|sie|erwartet dich) .{0,20}(bieten|erwartet)|unser angebot|deine (vorteile|benefits)|ihre vorteile|nous (vous |t')?offrons|ce que nous (vous )?(offrons|proposons)|nous (vous )?proposons|avantages|복지|혜택|처우|福利|待遇|給与|beneficios|(qué|que|te) ofrecemos|ofrecemos|benefícios|oferecemos|cosa offriamo|offriamo|wat (wij|we) bieden|oferujemy",
        Options,
        Timeout)]
    private static partial Regex Benefits();

    [GeneratedRegex(
        @"responsibilit|what (you('ll| will)|you would|you'd|you are going to|your day|a typical|success)|you('ll| will) (do|be doing|lead|work on|own|build)\b|in this role|your (role|mission|tasks|impact|day|work)\b|key (areas|duties|tasks)|duties"
        + @"|day[ -]to[ -]day|how you('ll| will)? (make|contribute)|the (role|job|position|work|opportunity)$|(what )?the (job|role|work|post)\b|^you('ll| will|'d| would)( be( doing)?)?:?$|core work|your (week|part)\b|^tasks|^in this (position|job)|first (\w+ )?(months?|year)|^scope|the problems|take care of|what you do\b|awaits you|what a shift|about (the|this) (role|job|position|opportunity|work)|role (summary|description|overview)|(job|position) (summary|description|overview|purpose)"
        + @"|^summary|^as an? .{2,60} you will|accountabilit|deliverables|aufgaben|das erwartet dich|deine rolle|ihre rolle|tätigkeiten|vos missions|vos responsabilités|(le|votre|ton) (poste|rôle)$|descriptif du poste|^(les |la |ta |votre )?missions?( :|:)?$|담당 ?업무|주요 ?업무|업무 ?내용|하는 일|합류하면|業務内容|仕事内容|職務内容|お任せ|funciones|responsabilidades|tareas|qué harás|tus retos|atividades|o que você (vai|irá) fazer|mansioni|attività|taken\b|wat (ga je|je gaat) doen|obowiązki|zakres",
        Options,
        Timeout)]
    private static partial Regex Responsibilities();

    /// <summary>Headings that ask for something even where they also name the role ("What you'll need").</summary>
    [GeneratedRegex(@"requirement|qualification|\b(need|bring)\b|you('ll| will)? (should |must )?have\b|looking for|who you are|about you\b|must[ -]haves?|good fit|^we (require|ask|need|expect)|^(essential|required)\b|(ask|look) for\b|who we need|person specification|you can offer|what (matters|counts)|^profile:?$|you('d| would) need", Options, Timeout)]
    private static partial Regex Demands();

    [GeneratedRegex(
        @"requirement|qualification|(what|who) (we('re| are)|are we) (looking|seeking)|looking for|what we (need|want|expect)|you('ll| will)? (need|have|bring|should have|must have)\b|who you are|about you\b|must[ -]haves?|skills|experience\b|expect(ation)?s?\b.{0,12}(you|of)?"
        + @"|(you might be|could be|may be) (a )?(good |great )?(fit|match)|good fit|match if|your (profile|background|experience)|you are\b|successful .{2,80} (will|should)|ideal candidate|the candidate|competenc|education\b|knowledge|we value|thrive"
        + @"|what it takes|eligib|certificat|licen[cs]e|profil\b|anforderung|voraussetzung|qualifikation|(das|was) (bringst du|du mitbringst|bringen sie)|mitbringen|mitbringst|wen wir suchen|votre profil|(compétences|expérience|qualifications|formation)( requises?| attendues?)?\b|ce que nous (recherchons|attendons)|prérequis|vous (avez|êtes)|자격 ?요건|필수|지원 ?자격|이런 분|찾고|応募資格|応募要件|必須|求める|requisitos|perfil|qué buscamos|buscamos|necesitas|requisiti|competenze|wat (wij|we) vragen|jouw profiel|functie-eisen|wymagania|oczekujemy|oczekiwania",
        Options,
        Timeout)]
    private static partial Regex Requirements();

    [GeneratedRegex(@"^about\b|who (we are|is)|what is [A-Z]|our (story|mission|values|company|culture|team|product)|the (company|team)|company (overview|description)|why [A-Z]|(life|working) at|meet (the|our)|über uns|wer wir sind|das sind wir|das unternehmen|à propos|qui (sommes|nous)|l'entreprise|notre (mission|équipe)|소개|회사|会社|企業|quiénes somos|sobre (nosotros|nós|a empresa|la empresa)|acerca de|chi siamo|over ons|wie (wij|we) zijn|o nas\b|o firmie", Options, Timeout)]
    private static partial Regex About();

    [GeneratedRegex(
        @"equal (opportunity|employment)|diversity|inclusi(on|ve)|(hiring|interview|application|recruit\w+) process|how to apply|accommodation|privacy|location|travel|#li-|disclaimer|logistics|notice|visa|sponsorship|fraud|전형|절차|근무 ?(지|조건|형태)|選考|勤務地|勤務時間|応募方法|bewerbung|standort|kontakt|chancengleichheit|processus de recrutement|pour postuler|proceso de selección|cómo aplicar|ubicación|processo seletivo|safety first",
        Options,
        Timeout)]
    private static partial Regex Elsewhere();
}
