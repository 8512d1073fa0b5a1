namespace HireFlux.Resumes.Writing.Truth;

internal enum TokenKind
{
    Word,

    /// <summary>Digits with their separators, the unit apart.</summary>
    Number,

    /// <summary>One character of punctuation or a symbol.</summary>
    Mark,

    /// <summary>A web or mail address or telephone number, whole.</summary>
    Contact,
}
