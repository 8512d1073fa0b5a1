using System.Buffers;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Reads whether a posting offers to sponsor a visa, refuses to, or is silent; with the sentence that says so.</summary>
internal static class VisaReader
{
    /// <summary>Every sentence about sponsorship has one of these in it.</summary>
    private static readonly SearchValues<string> s_topics = SearchValues.Create(
        ["sponsor", "visa", "H1B", "H-1B", "work permit", "blue card", "work authori", "immigration", "visum", "patroc", "parrain", "arbeitserlaubnis"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>A refusal goes before an offer; a sentence that only limits an offer is no refusal.</summary>
    public static VisaStatement Read(string text)
    {
        string? offer = null;
        foreach (var (start, length) in Sentences.In(text))
        {
            var span = text.AsSpan(start, length);
            if (!span.ContainsAny(s_topics) && !Sentences.HasEastAsian(span))
            {
                continue;
            }

            var sentence = VisaWords.OtherSponsors().Replace(span.ToString().Replace('\u2019', '\''), "");
            if (!VisaWords.Topic().IsMatch(sentence) || sentence.EndsWith('?'))
            {
                continue;
            }

            if (VisaWords.Refuses().IsMatch(sentence) && !VisaWords.Limits().IsMatch(sentence))
            {
                return new VisaStatement(VisaStatement.Refuses, span.ToString());
            }

            if (offer is null && VisaWords.Offers().IsMatch(sentence))
            {
                offer = span.ToString();
            }
        }

        return offer is null ? VisaStatement.Silent : new VisaStatement(VisaStatement.Offers, offer);
    }
}
