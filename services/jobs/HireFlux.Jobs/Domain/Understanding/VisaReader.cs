using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Reads whether a posting offers to sponsor a visa, refuses to, or is silent; with the sentence that says so.</summary>
internal static partial class VisaReader
{
    /// <summary>A refusal goes before an offer; a sentence that only limits an offer is no refusal.</summary>
    public static VisaStatement Read(string text)
    {
        string? offer = null;
        string? refusal = null;
        foreach (var (start, length) in Sentences.In(text))
        {
            var quote = text.Substring(start, length);
            var sentence = quote.Replace('\u2019', '\'');
            if (!Topic().IsMatch(sentence) || sentence.EndsWith('?'))
            {
                continue;
            }

            if (Refuses().IsMatch(sentence))
            {
                refusal ??= Limits().IsMatch(sentence) ? null : quote;
            }
            else if (Offers().IsMatch(sentence) && !Events().IsMatch(sentence))
            {
                offer ??= quote;
            }
        }

        return refusal is not null ? new VisaStatement(VisaStatement.Refuses, refusal)
            : offer is not null ? new VisaStatement(VisaStatement.Offers, offer)
            : VisaStatement.Silent;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"sponsor|\bvisas?\b|H-?1B|work permit|work authori[sz]ation|immigration|visum|visado", Options, 2000)]
    private static partial Regex Topic();

    [GeneratedRegex(
        @"\b(no|without)\b[^.]{0,60}\b(sponsorship|visa|sponsor)|\b(not|unable|cannot|can't|won't|don't|doesn't|aren't|isn't|never|neither|nor)\b[^.]{0,80}\b(sponsor(s|ed|ing|ship)?|visas?|H-?1B|work permits?|immigration)\b|\b(sponsorship|visas?|sponsor|H-?1B|work permits?)\b[^.]{0,60}\b(not|unavailable|cannot|can't|isn't|aren't|won't)\b|sponsorship: ?no\b|not eligible for [^.]{0,30}sponsor|unrestricted (work )?authori[sz]ation",
        Options,
        2000)]
    private static partial Regex Refuses();

    /// <summary>"We can't sponsor every role": an offer with a limit.</summary>
    [GeneratedRegex(@"\b(every|all) (\w+ )?(role|position|job|candidate|case|visa|applicant|employee)|guarantee|not (be )?(a )?(problem|barrier|issue)|no(t)? only", Options, 2000)]
    private static partial Regex Limits();

    [GeneratedRegex(
        @"\b(we|company|employer|role|position|job|will|can|able to|happy to|do|also|may)\b[^.]{0,40}\b(sponsor|sponsors|provide|provides|offer|offers|support|supports|cover|covers|assist|help)\b[^.]{0,50}\b(visas?|H-?1B|work permits?|sponsorship|immigration)\b|\b(visas?|H-?1B|work permit|immigration)( and \w+)? (sponsorship|support|assistance|help)( and \w+)?( is| are|:)? ?(available|offered|provided|possible|yes|included|considered)|eligible for (\w+ ){0,3}sponsorship|sponsorship (is |can be )?(available|offered|provided|possible)|(visa|immigration|relocation and visa|visa and relocation|work permit) (sponsorship|support|assistance)\b|^sponsors? (visas?|H-?1B)",
        Options,
        2000)]
    private static partial Regex Offers();

    /// <summary>Sponsors of other things, and the payment company.</summary>
    [GeneratedRegex(@"visa,? (mastercard|inc\b|direct|card|and mastercard|checkout)|mastercard|executive sponsor|sponsor(s|ed|ship)? (of|an? )?(\w+ )?(event|conference|open[- ]source|meetup|team|project|communit)|clinical (trial )?sponsor", Options, 2000)]
    private static partial Regex Events();
}
