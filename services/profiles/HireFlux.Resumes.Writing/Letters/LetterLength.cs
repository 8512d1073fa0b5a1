namespace HireFlux.Resumes.Writing.Letters;

#pragma warning disable CA1720 // The database design names them so.
/// <summary>How long a letter is; <see cref="LengthBand"/> has the words.</summary>
public enum LetterLength
{
    /// <summary>At most 150 words.</summary>
    Short,

    /// <summary>At most 250 words.</summary>
    Medium,

    /// <summary>At most 400 words.</summary>
    Long,
}
#pragma warning restore CA1720
