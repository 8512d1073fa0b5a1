using HireFlux.Resumes.Facts;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>
/// Every word must stand in a fact, or be one that says nothing by itself (words.txt), or a claim that a fact of the same group bears
/// out. Names, titles and claims that no fact knows are found by that without a list of all the things that can be invented.
/// </summary>
internal static class WordCheck
{
    private const int LongWord = 7;
    private static readonly HashSet<string> Fluency = [.. new[] { "fluent", "fluency", "native", "bilingual", "trilingual" }.Select(WordKey.Of)];

    private static readonly HashSet<string> CertificateWords = [.. new[] { "certify", "certified", "certificate", "certification", "accredited", "chartered", "licensed" }.Select(WordKey.Of)];

    private static readonly HashSet<string> AfterCertified = ["in", "as", "a", "an", "by", "the", "for", "of", "-"];
    private static readonly HashSet<string> EndsNames = [",", ";", ":", ".", "!", "?", "\n", "of", "in", "on", "at", "by", "for", "from", "to", "with", "a", "an", "the", "or", "as", "has", "is", "i", "my", "since"];

    public static IEnumerable<Finding> Find(TextReading reading, TruthBasis basis)
    {
        var ranks = RankReader.Read(reading.Tokens).ToDictionary(pair => pair.Rank.Start, pair => pair);
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            var token = reading.Tokens[i];
            if (token.Kind != TokenKind.Word || (reading.IsDone(i) && !ranks.ContainsKey(token.Start)))
            {
                continue;
            }

            if (RaisedTitle(reading, i, basis) is { } raised)
            {
                yield return new Finding(InventionKind.Title, token.Start, raised);
            }
            else if (ranks.TryGetValue(token.Start, out var rank) && !basis.Facts.Any(fact => fact.Ranks.Contains((rank.Rank.Lower, rank.Role.Lower))))
            {
                yield return new Finding(InventionKind.Title, token.Start, rank.Role.End);
            }
            else if (!reading.IsDone(i) && !IsKnown(reading, i, basis))
            {
                yield return new Finding(NameKinds.Of(reading.Tokens, i), token.Start, token.End);
            }
        }

        foreach (var run in NameRuns.Read(reading).Where(run => !basis.Facts.Any(fact => run.All(token => fact.Keys.Contains(token.Key)))))
        {
            yield return new Finding(InventionKind.Name, run[0].Start, run[^1].End);
        }
    }

    /// <summary>Where a title ends that is the person's own but for the word of rank before it, in whatever language; null where there is none.</summary>
    private static int? RaisedTitle(TextReading reading, int i, TruthBasis basis)
    {
        var rank = reading.Tokens[i];
        if (!Lexicon.Ranks.Contains(rank.Lower) || i + 1 >= reading.Tokens.Count)
        {
            return null;
        }

        var start = reading.Tokens[i + 1].Start;
        var held = basis.Facts.Select(fact => fact.Held).FirstOrDefault(held => held is not null && string.Compare(reading.Folded, start, held, 0, held.Length, StringComparison.OrdinalIgnoreCase) == 0);
        return held is null || basis.Facts.Any(fact => fact.Lower.Contains($"{rank.Lower} {held}", StringComparison.Ordinal)) ? null : start + held.Length;
    }

    private static bool IsKnown(TextReading reading, int i, TruthBasis basis)
    {
        var token = reading.Tokens[i];
        switch (Scripts.Of(token.Text[0]))
        {
            case Script.Grammar:
                return true;
            case Script.Unspaced:
                return Scripts.Pairs(token.Text).All(basis.Pairs.Contains);
            case Script.Spaced when Scripts.IsNumeral(token.Text):
                return basis.Words.Contains(token.Lower);
            case Script.Spaced:
                return basis.Words.Contains(token.Lower) || basis.Words.Any(word => word.Length > 1 && Math.Abs(word.Length - token.Lower.Length) <= 3
                    && (token.Lower.Contains(word, StringComparison.Ordinal) || (token.Lower.Length > 1 && word.Contains(token.Lower, StringComparison.Ordinal))));
            default:
                return IsKnownCased(reading, i, basis);
        }
    }

    private static bool IsKnownCased(TextReading reading, int i, TruthBasis basis)
    {
        var token = reading.Tokens[i];
        if (Lexicon.Roles.Contains(token.Lower) || RankReader.IsLeadTitle(reading.Tokens, i))
        {
            return basis.Words.Contains(token.Lower);
        }

        if (Fluency.Contains(token.Key))
        {
            // Who speaks one language natively does not speak another so: the fact must speak of what the clause speaks of.
            var others = reading.ClauseAround(i).Where(other => other.IsCapital && other != token).Select(other => other.Key).ToList();
            return basis.Facts.Any(fact => fact.Keys.Contains(token.Key) && (others.Count == 0 || fact.Keys.Overlaps(others)));
        }

        if (CertificateWords.Contains(token.Key) && !IsCertified(reading, i, basis))
        {
            return false;
        }

        if (basis.KindWords.Contains(token.Lower))
        {
            return true;
        }

        var isName = token.IsCapital && !token.Opens && token.Text.Length > 1;
        if (basis.Keys.Contains(token.Key))
        {
            if (IsNameInPlural(token, basis))
            {
                return false;
            }

            // "Employee of the Year" is not borne out by an employee and a year.
            return !isName || !Lexicon.Plain.Contains(token.Key) || basis.Facts.Any(fact => fact.Names.Contains(token.Key));
        }

        if (Lexicon.Claims[token.Key].ToList() is { Count: > 0 } groups)
        {
            return !isName && groups.Exists(group => group.Overlaps(basis.Keys));
        }

        return Lexicon.Plain.Contains(token.Key) ? !isName
            : !token.IsCapital && (IsOfOthers(token) || IsInflected(token, basis));
    }

    /// <summary>Who has one certificate has no other: what is named beside the word must stand in a fact that speaks of a certificate.</summary>
    private static bool IsCertified(TextReading reading, int i, TruthBasis basis)
    {
        var before = Named(reading, Enumerable.Range(1, i).Select(back => i - back));
        var after = Named(reading, Enumerable.Range(i + 1, reading.Tokens.Count - i - 1).SkipWhile(next => AfterCertified.Contains(reading.Tokens[next].Lower)));
        return basis.Facts.Any(fact => (fact.Origin.Kind == FactKind.Certificate || fact.Keys.Overlaps(CertificateWords)) && before.Concat(after).All(key => fact.Tokens.Any(token => token.Key == key))
            && SkillsBeside(reading, reading.Tokens[i], basis).All(skill => fact.Lower.Contains(skill, StringComparison.Ordinal)))
            || (before.Count + after.Count == 0 && !SkillsBeside(reading, reading.Tokens[i], basis).Any());
    }

    /// <summary>Skills of the person that stand whole beside a word, whatever words they are made of: "Conflict of interest certified".</summary>
    private static IEnumerable<string> SkillsBeside(TextReading reading, Token word, TruthBasis basis)
    {
        var lower = reading.Folded.ToLowerInvariant();
        var (before, after) = (lower[..word.Start].TrimEnd(), string.Join(' ', lower[word.End..].Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(AfterCertified.Contains)));
        return basis.Facts.Where(fact => fact.Origin.Kind == FactKind.Skill).Select(fact => fact.Lower.Trim())
            .Where(skill => before.EndsWith(skill, StringComparison.Ordinal) || after.StartsWith(skill, StringComparison.Ordinal));
    }

    /// <summary>The words on from a place to the last one that is a name or a skill, up to the next mark or word of grammar.</summary>
    private static List<string> Named(TextReading reading, IEnumerable<int> places)
    {
        var near = places.TakeWhile(at => reading.Tokens[at] is var token && !EndsNames.Contains(token.Lower)).Where(at => reading.Tokens[at].Kind is TokenKind.Word or TokenKind.Number).ToList();
        bool IsName(int at) => reading.Tokens[at] is var token && !Lexicon.Roles.Contains(token.Lower) && !CertificateWords.Contains(token.Key)
            && (reading.IsDone(at) || (token.IsCapital && !(token.Opens && Lexicon.Plain.Contains(token.Key))));
        return [.. near.Take(near.FindLastIndex(IsName) + 1).Where(at => !Lexicon.Roles.Contains(reading.Tokens[at].Lower)).Select(at => reading.Tokens[at].Key)];
    }

    /// <summary>"Hospitals" of one hospital: what only stands in the name of an employer or school cannot have been several.</summary>
    private static bool IsNameInPlural(Token token, TruthBasis basis) => token.Lower is [_, _, .., not '\'', 's']
        && !basis.Words.Contains(token.Lower) && basis.Facts.Where(fact => fact.Keys.Contains(token.Key)).All(fact => fact.NameKeys.Contains(token.Key));

    /// <summary>Lower-case plurals of role nouns speak of other people: "worked with engineers".</summary>
    private static bool IsOfOthers(Token token) => token.Lower.EndsWith('s') && Lexicon.Roles.Contains(token.Lower[..^1]);

    /// <summary>Languages that inflect more than English: most of a long word is enough.</summary>
    private static bool IsInflected(Token token, TruthBasis basis) => token.Lower.Length >= LongWord && basis.Words.Any(word =>
        word.Length >= LongWord && word.AsSpan().CommonPrefixLength(token.Lower) * 4 >= Math.Max(word.Length, token.Lower.Length) * 3);
}
