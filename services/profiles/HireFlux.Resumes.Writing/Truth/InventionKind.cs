namespace HireFlux.Resumes.Writing.Truth;

/// <summary>What kind of thing a text says that no fact says.</summary>
public enum InventionKind
{
    /// <summary>An employer.</summary>
    Employer,

    /// <summary>A school, university or other institution.</summary>
    Institution,

    /// <summary>A job title, or a rank that was not held.</summary>
    Title,

    /// <summary>A date, or a span of time.</summary>
    Date,

    /// <summary>A degree.</summary>
    Degree,

    /// <summary>A certificate or licence.</summary>
    Certificate,

    /// <summary>A number in digits or words, with its unit.</summary>
    Number,

    /// <summary>A skill of the vocabulary.</summary>
    Skill,

    /// <summary>An e-mail address, telephone number or web address.</summary>
    Contact,

    /// <summary>Something claimed: led, award-winning, improved; or any other word of substance that no fact has.</summary>
    Claim,

    /// <summary>Any other proper name.</summary>
    Name,

    /// <summary>A line that names no fact, or a fact that does not exist. Reported for resumes, whose lines name their facts.</summary>
    Source,
}
