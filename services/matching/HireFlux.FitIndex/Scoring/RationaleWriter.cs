using System.Globalization;
using System.Text;

namespace HireFlux.FitIndex;

/// <summary>Writes the explanation from the score alone, so it can't say what was not counted.</summary>
internal static class RationaleWriter
{
    /// <summary>Longer lists end in "and n more"; the score object has them all.</summary>
    private const int MostNamed = 8;

    private static readonly string[] Labels = ["skills", "similarity", "seniority", "location", "recency"];

    public static string Write(FitScore score)
    {
        var text = new StringBuilder();
        WriteGates(text, score);
        WriteSum(text, score);
        if (score.KeywordBasis != KeywordBasis.None)
        {
            WriteSkills(text, score);
        }

        WriteUnknowns(text, score);
        return text.ToString();
    }

    private static void WriteGates(StringBuilder text, FitScore score)
    {
        if (score.Gates.Count == 0)
        {
            return;
        }

        text.Append("Blocked: ");
        text.AppendJoin("; ", score.Gates.Select(gate => gate.Reason + Quoted(gate.Evidence)));
        text.Append(". ");
        if (score.FitIndex < score.UngatedFitIndex)
        {
            text.Append(CultureInfo.InvariantCulture, $"Held at {score.FitIndex}. Without that: ");
        }
    }

    private static void WriteSum(StringBuilder text, FitScore score)
    {
        var decimals = Decimals(score);
        text.Append(CultureInfo.InvariantCulture, $"{score.UngatedFitIndex} = ");
        text.AppendJoin(" + ", score.Contributions.Select(part => $"{Number(part.Points, decimals)} {Labels[(int)part.Kind]}"));
        text.Append('.');
    }

    /// <summary>As few decimals as it takes for the printed numbers to add up to the printed index.</summary>
    private static int Decimals(FitScore score)
    {
        var decimals = 1;
        while (decimals < 4 && Rounding.Whole(score.Contributions.Sum(part => Round(part.Points, decimals))) != score.UngatedFitIndex)
        {
            decimals++;
        }

        return decimals;
    }

    private static void WriteSkills(StringBuilder text, FitScore score)
    {
        var unit = score.KeywordBasis == KeywordBasis.Terms ? "term" : "skill";
        Write("required", "Missing", required: true);
        Write("nice-to-have", "Nice to have, not shown", required: false);

        void Write(string kind, string missingHead, bool required)
        {
            var matched = score.MatchedSkills.Where(skill => skill.IsRequired == required).ToList();
            var missing = score.MissingSkills.Where(skill => skill.IsRequired == required).ToList();
            var total = matched.Count + missing.Count;
            if (total == 0)
            {
                return;
            }

            text.Append(CultureInfo.InvariantCulture, $" You show {matched.Count} of {total} {kind} {unit}{(total == 1 ? "" : "s")}");
            text.Append(matched.Count > 0 ? ": " : "");
            Join(text, matched, Shown);
            text.Append('.');
            if (missing.Count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $" {missingHead}: ");
                Join(text, missing, skill => skill.Name + Quoted(skill.Asked));
                text.Append('.');
            }
        }
    }

    private static void Join<T>(StringBuilder text, List<T> skills, Func<T, string> name)
    {
        text.AppendJoin(", ", skills.Take(MostNamed).Select(name));
        if (skills.Count > MostNamed)
        {
            text.Append(CultureInfo.InvariantCulture, $" and {skills.Count - MostNamed} more");
        }
    }

    private static string Shown(MatchedSkill skill)
    {
        var related = skill.RelatedSkillId is null ? "" : ", counted in part through a related skill";
        return skill.Name + (skill.Shown is null ? $" (only listed{related})" : Quoted(skill.Shown, related));
    }

    private static void WriteUnknowns(StringBuilder text, FitScore score)
    {
        foreach (var unknown in score.Unknowns)
        {
            var label = Labels[(int)unknown.Kind];
            var how = unknown.Share == 1m ? "unknown (" : $"unknown in part ({Number(100 * unknown.Share, 0)} % of it ";
            text.Append(CultureInfo.InvariantCulture, $" {char.ToUpperInvariant(label[0])}{label.AsSpan(1)}: {how}counted as ");
            text.Append(CultureInfo.InvariantCulture, $"{Number(score.UnknownCountsAs, 2)}), without {unknown.Missing}.");
        }
    }

    private static string Quoted(EvidenceSpan span, string after = "")
    {
        var quote = Quote.Shortened(span.Quote);
        var words = quote.Length == 0 ? "" : $"“{quote}”";
        var source = span.Source is null ? "" : quote.Length == 0 ? span.Source : $", {span.Source}";
        return words.Length + source.Length + after.Length == 0 ? "" : $" ({words}{source}{after})";
    }

    private static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static string Number(decimal value, int decimals) =>
        Round(value, decimals).ToString("0.####", CultureInfo.InvariantCulture);
}
