using HireFlux.Resumes.Facts;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Finds in a text what belongs to one job, study, project, language or certificate.</summary>
internal sealed class SaidReader(TextReading reading, TruthBasis basis)
{
    private const int LongestTitle = 4;
    private const int ShortForm = 3;
    private static readonly HashSet<string> InsideNames = ["of", "the", "&", "-", "'", "de", "for"];
    private static readonly HashSet<string> Levels = new(
        "a1 a2 b1 b2 c1 c2 native fluent fluently bilingual basic beginner elementary intermediate advanced conversational proficient proficiency".Split(' '), StringComparer.Ordinal);

    private readonly string _lower = reading.Folded.ToLowerInvariant();

    /// <summary>
    /// In text order. What a fact of no group says too is left out, as it may be said anywhere; but for titles and degrees, which a headline
    /// has without the employer or school.
    /// </summary>
    public List<Said> Read()
    {
        var held = Held().ToList();
        var names = Names().Where(name => !held.Exists(other => other.Start <= name.Start && name.End <= other.End));
        return [.. names.Concat(held).Concat(Titles()).Concat(Degrees()).Concat(Dates()).Concat(Numbers()).Concat(LanguageLevels()).OrderBy(said => said.Start)];
    }

    private List<Said> Names()
    {
        var whole = Whole(fact => fact.Name).Select(place => (place.Start, place.End, Groups: Groups(fact => fact.Lower.Contains(place.Text, StringComparison.Ordinal))))
            .Select(place => new Said(InventionKind.Employer, place.Start, place.End, [place.Groups], KindsOf(place.Groups))).ToList();
        return [.. whole, .. Shortened().Where(name => !whole.Exists(other => name.Start < other.End && other.Start < name.End))];
    }

    /// <summary>Names by some of their words: "Northwind" for "Northwind Payments".</summary>
    private IEnumerable<Said> Shortened()
    {
        var tokens = reading.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsOfName(tokens[i]))
            {
                continue;
            }

            var last = i;
            for (var next = i + 1; next < tokens.Count && (IsOfName(tokens[next]) || InsideNames.Contains(tokens[next].Lower) || (tokens[next].Is('.') && tokens[next - 1].Text.Length <= ShortForm)); next++)
            {
                last = IsOfName(tokens[next]) ? next : last;
            }

            var keys = tokens.Skip(i).Take(last - i + 1).Where(IsOfName).Select(token => token.Key).ToHashSet(StringComparer.Ordinal);
            if (Named(keys) is { Count: > 0 } groups)
            {
                yield return new Said(InventionKind.Employer, tokens[i].Start, tokens[last].End, [groups], KindsOf(groups));
            }

            i = last;
        }
    }

    private bool IsOfName(Token token) => token.IsCapital && !(token.Opens && Lexicon.Plain.Contains(token.Key)) && basis.Facts.Any(fact => fact.NameKeys.Contains(token.Key));

    /// <summary>The groups whose name these words are, at least by half, and those in whose lines they all stand.</summary>
    private HashSet<string> Named(HashSet<string> keys)
    {
        var matches = basis.Facts.Where(fact => fact.Origin.Group is not null && fact.NameKeys.Overlaps(keys))
            .Select(fact => (Group: fact.Origin.Group!, Count: fact.NameKeys.Count(keys.Contains), Of: fact.NameKeys.Count)).ToList();
        var best = matches.Select(match => match.Count).DefaultIfEmpty(0).Max();
        var named = matches.Where(match => match.Count == best && match.Count * 2 >= match.Of).Select(match => match.Group).ToList();
        return named.Count == 0 ? [] : [.. named, .. Groups(fact => keys.IsSubsetOf(fact.Keys))];
    }

    private HashSet<FactKind> KindsOf(HashSet<string> groups) =>
        [.. basis.Facts.Where(fact => fact.Origin.Group is { } group && groups.Contains(group)).Select(fact => fact.Origin.Kind is FactKind.Achievement ? FactKind.Job : fact.Origin.Kind!.Value)];

    /// <summary>Titles, degrees and levels as the person has them, whatever the language.</summary>
    private IEnumerable<Said> Held() => Whole(fact => fact.Held).Select(place => Of(
        place.Kind switch { FactKind.Job => InventionKind.Title, FactKind.Study => InventionKind.Degree, _ => InventionKind.Claim },
        place.Start,
        place.End,
        fact => fact.Lower.Contains(place.Text, StringComparison.Ordinal))).OfType<Said>();

    /// <summary>Role nouns with what stands before them: "Traffic Officer" is another than "Compliance Officer".</summary>
    private IEnumerable<Said> Titles()
    {
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            var role = reading.Tokens[i];
            if (Lexicon.Roles.Contains(role.Lower))
            {
                var before = reading.Tokens.Take(i).Reverse().TakeWhile(token => token.IsCapital && !(token.Opens && Lexicon.Plain.Contains(token.Key))).Take(LongestTitle).ToList();
                var said = Of(InventionKind.Title, before.LastOrDefault(role).Start, role.End, fact => fact.Words.Contains(role.Lower) && before.TrueForAll(token => fact.Keys.Contains(token.Key)));
                if (said is not null)
                {
                    yield return said;
                }
            }
        }
    }

    private IEnumerable<Said> Degrees() => Truth.Degrees.Find(reading.Folded)
        .Select(degree => Of(InventionKind.Degree, degree.Start, degree.Start + degree.Length, fact => fact.Degrees.Contains(degree.Level))).OfType<Said>();

    private IEnumerable<Said> Dates() => reading.Dates.Select(date => Of(InventionKind.Date, date.Start, date.End, fact => fact.Dates.Any(date.IsWithin))).OfType<Said>();

    private IEnumerable<Said> Numbers() => QuantityReader.Read(reading.Tokens)
        .Where(number => !reading.Dates.Any(date => FactText.Covers(date, reading.Tokens[number.First])))
        .Select(number => Of(
            InventionKind.Number,
            reading.Tokens[number.First].Start,
            reading.Tokens[number.Last].End,
            fact => fact.Quantities.Any(known => NumberCheck.Bears(known, number)))).OfType<Said>();

    private IEnumerable<Said> LanguageLevels() => reading.Tokens.Where(token => Levels.Contains(token.Lower))
        .Select(token => Of(InventionKind.Claim, token.Start, token.End, fact => fact.Words.Contains(token.Lower))).OfType<Said>();

    private Said? Of(InventionKind kind, int start, int end, Func<FactText, bool> says) =>
        Groups(says) is { Count: > 0 } groups
            && (kind is InventionKind.Title or InventionKind.Degree || !basis.Facts.Any(fact => fact.Origin.Group is null && says(fact))) ? new Said(kind, start, end, [groups]) : null;

    /// <summary>Where something stands whole that facts call their own.</summary>
    private IEnumerable<(string Text, FactKind? Kind, int Start, int End)> Whole(Func<FactText, string?> own)
    {
        foreach (var (text, kind) in basis.Facts.Select(fact => (Text: own(fact), fact.Origin.Kind)).Where(pair => pair.Text is not null).Distinct())
        {
            for (var at = _lower.IndexOf(text!, StringComparison.Ordinal); at >= 0; at = _lower.IndexOf(text!, at + 1, StringComparison.Ordinal))
            {
                if (!IsCased(at - 1) && !IsCased(at + text!.Length))
                {
                    yield return (text, kind, at, at + text.Length);
                }
            }
        }
    }

    /// <summary>Whether a word of a script that sets words apart goes on here.</summary>
    private bool IsCased(int at) => at >= 0 && at < _lower.Length && (Scripts.Of(_lower[at]) == Script.Cased || char.IsAsciiDigit(_lower[at]));

    private HashSet<string> Groups(Func<FactText, bool> says) =>
        basis.Facts.Where(fact => fact.Origin.Group is not null && says(fact)).Select(fact => fact.Origin.Group!).ToHashSet(StringComparer.Ordinal);
}
