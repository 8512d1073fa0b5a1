namespace HireFlux.Resumes.Writing.Truth;

/// <summary>What kind of thing an unknown word names, by its neighbours.</summary>
internal static class NameKinds
{
    private static readonly HashSet<string> Institutions = Set(
        "university college school institute institution academy polytechnic hochschule universitat universite universidad universidade universita uniwersytet politechnika faculty university's mit eth");

    private static readonly HashSet<string> Companies = Set("inc ltd limited llc corp corporation gmbh ag plc sa srl bv ab oy kk co company group holdings partners bank hospital labs technologies systems");
    private static readonly HashSet<string> BeforeEmployer = Set("at joined joining for bei chez employer");
    private static readonly HashSet<string> Certificates = Set("certified certificate certification certifications certify license licence licensed accredited credential");

    public static InventionKind Of(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        if (Lexicon.Roles.Contains(token.Lower) || RankReader.IsLeadTitle(tokens, i))
        {
            return InventionKind.Title;
        }

        var near = tokens.Skip(Math.Max(0, i - 4)).Take(9).Where(other => other.Kind == TokenKind.Word).ToList();
        var scriptHasCase = Scripts.Of(token.Text[0]) == Script.Cased;
        return Certificates.Contains(token.Lower) ? InventionKind.Certificate
            : scriptHasCase && (!token.IsCapital || Lexicon.Claims.Contains(token.Key)) ? InventionKind.Claim
            : near.Exists(other => Institutions.Contains(other.Lower)) ? InventionKind.Institution
            : near.Exists(other => Certificates.Contains(other.Lower)) ? InventionKind.Certificate
            : near.Exists(other => Companies.Contains(other.Lower)) || (i > 0 && BeforeEmployer.Contains(tokens[i - 1].Lower)) ? InventionKind.Employer
            : InventionKind.Name;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
