namespace HireFlux.Benchmarks.Resumes.Scoring;

/// <summary>How a file was read, compared with its truth.</summary>
internal sealed class ResumeScore
{
    private readonly Dictionary<ResumeField, FieldCount> _counts = [];

    /// <summary>The set of skills is exactly that of the truth.</summary>
    public bool HasExactSkills { get; set; }

    /// <summary>Each value that is wrong, missing or too much, for reading.</summary>
    public List<string> Misses { get; } = [];

    public FieldCount this[ResumeField field] => _counts.GetValueOrDefault(field);

    /// <summary>Counts a value against the truth.</summary>
    /// <param name="field">Which field.</param>
    /// <param name="truth">What should be there, or null.</param>
    /// <param name="found">What was found, or null.</param>
    /// <param name="isRight">Whether the two are the same.</param>
    public void Count(ResumeField field, string? truth, string? found, bool isRight)
    {
        if (truth is null && found is null)
        {
            return;
        }

        var right = truth is not null && found is not null && isRight;
        _counts[field] = this[field] + new FieldCount(right ? 1 : 0, found is not null && !right ? 1 : 0, truth is not null && !right ? 1 : 0);
        if (!right)
        {
            Misses.Add($"{field}: should be [{truth ?? "nothing"}], is [{found ?? "nothing"}]");
        }
    }
}
