namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>How a resume is worded.</summary>
public static class Tones
{
    /// <summary>Neutral and complete; the default.</summary>
    public const string Professional = "professional";

    /// <summary>Plain and warm.</summary>
    public const string Conversational = "conversational";

    /// <summary>As short as it can be.</summary>
    public const string Concise = "concise";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Professional, Conversational, Concise];
}
