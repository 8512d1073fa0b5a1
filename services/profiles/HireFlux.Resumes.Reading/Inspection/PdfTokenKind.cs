namespace HireFlux.Resumes.Reading.Inspection;

/// <summary>What a word of a PDF is, as far as the inspector tells them apart.</summary>
internal enum PdfTokenKind
{
    /// <summary>Nothing more comes.</summary>
    End,

    /// <summary>A name, such as /Type; its text without the slash, #xx resolved.</summary>
    Name,

    /// <summary>A literal or hexadecimal string; its text without what is not ASCII.</summary>
    String,

    /// <summary>A keyword or a number.</summary>
    Word,

    /// <summary>A bracket: &lt;&lt; &gt;&gt; [ ] { }.</summary>
    Bracket,
}
