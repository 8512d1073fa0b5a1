namespace HireFlux.Resumes.Writing.Letters;

/// <summary>How a letter speaks.</summary>
public enum LetterTone
{
    /// <summary>Neutral and complete.</summary>
    Professional,

    /// <summary>Plain and warm.</summary>
    Conversational,

    /// <summary>Glad to apply, without praise.</summary>
    Enthusiastic,
}
