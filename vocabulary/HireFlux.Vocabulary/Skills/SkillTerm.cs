namespace HireFlux.Vocabulary;

/// <summary>One written form of a skill: its name or an alias, with the rule under which it counts.</summary>
/// <param name="Skill">The skill it names.</param>
/// <param name="Written">The form as the table has it.</param>
/// <param name="Folded">The form that is looked for; as long as <paramref name="Written"/>.</param>
/// <param name="Rule">The rule, or null where the form is not ambiguous.</param>
internal sealed record SkillTerm(Skill Skill, string Written, string Folded, ContextRule? Rule)
{
    /// <summary>Forms of two letters or fewer are common words or initials in any other case ("ai", "it", "Go").</summary>
    public bool ExactCase => Rule?.ExactCase ?? (Written.Length <= 2 && Written.All(char.IsLetter));
}
