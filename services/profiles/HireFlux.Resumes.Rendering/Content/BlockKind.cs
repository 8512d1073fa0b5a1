namespace HireFlux.Resumes.Rendering.Content;

/// <summary>What a block is to its reader.</summary>
internal enum BlockKind
{
    /// <summary>The person's name.</summary>
    Name,

    /// <summary>The line under the name.</summary>
    Headline,

    /// <summary>Ways to reach the person, each a piece.</summary>
    Contact,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>First line of an entry, with its dates at the right.</summary>
    EntryHead,

    /// <summary>Second line of an entry, with its place at the right.</summary>
    EntryLine,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A point of a list.</summary>
    Bullet,
}
