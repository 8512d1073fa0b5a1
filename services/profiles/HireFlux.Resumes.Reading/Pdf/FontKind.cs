namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>What a font is for.</summary>
internal enum FontKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Pictures of things (FontAwesome and its like): whatever letters they are mapped to, they say nothing.</summary>
    Icons,

    /// <summary>Signs such as Symbol and Wingdings, of which bullets are made.</summary>
    Signs,
}
