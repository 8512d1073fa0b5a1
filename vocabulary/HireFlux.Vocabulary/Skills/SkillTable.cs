using System.Security.Cryptography;
using System.Text;

namespace HireFlux.Vocabulary;

/// <summary>The content of skills.tsv: its version, the skills, and every written form with its rule.</summary>
internal sealed record SkillTable(string Version, IReadOnlyList<Skill> Skills, IReadOnlyList<SkillTerm> Terms)
{
    private const string VersionMark = "# version: ";

    /// <exception cref="FormatException">The table does not follow the format its head documents.</exception>
    public static SkillTable Read(string text)
    {
        var rows = EmbeddedTable.Rows(text, 6).ToList();
        var sets = rows.Where(row => row[0][0] == '@').ToDictionary(row => row[0], row => EmbeddedTable.Parts(row[1]));
        var rules = new ContextRuleReader(sets);
        var skills = new List<Skill>();
        var terms = new List<SkillTerm>();
        foreach (var row in rows.Where(row => row[0][0] != '@'))
        {
            var skill = new Skill(row[0], row[1], row[2], EmbeddedTable.Parts(row[3]), EmbeddedTable.Parts(row[4]));
            skills.Add(skill);
            terms.AddRange(FormsOf(skill, rules.Read(row[5])));
        }

        return new SkillTable(VersionOf(text), skills, terms);
    }

    private static IEnumerable<SkillTerm> FormsOf(Skill skill, Dictionary<string, ContextRule> rules)
    {
        var forms = skill.Aliases.Prepend(skill.Name).Select(form => (Form: form, Folded: NormalizedText.Fold(form))).ToList();
        var stray = rules.Keys.Except(forms.Select(form => form.Folded)).FirstOrDefault(key => key != "*");
        if (stray is not null)
        {
            throw new FormatException($"The context rule of {skill.Id} names '{stray}', which is no form of it.");
        }

        return forms.Select(form => new SkillTerm(
            skill, form.Form, form.Folded, rules.GetValueOrDefault(form.Folded) ?? rules.GetValueOrDefault("*")));
    }

    private static string VersionOf(string text)
    {
        var declared = text.Split('\n').First(line => line.StartsWith(VersionMark, StringComparison.Ordinal))[VersionMark.Length..];
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return $"{declared.Trim()}+{hash[..12]}";
    }
}
