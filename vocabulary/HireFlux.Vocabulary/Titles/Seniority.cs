namespace HireFlux.Vocabulary;

/// <summary>
/// The ladder of the Fit Index, one step a rung. Management titles stand on the rung of comparable scope, so that a distance
/// between any two titles exists.
/// </summary>
public enum Seniority
{
    /// <summary>Intern, working student, placement.</summary>
    Intern = 0,

    /// <summary>Junior, entry level, graduate, trainee, apprentice, "I".</summary>
    Junior = 1,

    /// <summary>Mid-level, intermediate, journeyman, "II".</summary>
    Mid = 2,

    /// <summary>Senior, "III".</summary>
    Senior = 3,

    /// <summary>Lead, team or shift leader, "IV".</summary>
    Lead = 4,

    /// <summary>Staff (technical track), director, head of a department, "V".</summary>
    Staff = 5,

    /// <summary>Principal, distinguished, fellow, vice president, chief officer.</summary>
    Principal = 6,
}
