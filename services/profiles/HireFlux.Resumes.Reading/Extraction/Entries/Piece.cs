namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>A part of an entry's header between separators.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Joint">What stands before it.</param>
/// <param name="Separator">As it is written.</param>
/// <param name="Line">Line of the file.</param>
/// <param name="Row">Line of the header, from 0.</param>
/// <param name="IsBold">Bold.</param>
/// <param name="IsItalic">Italic.</param>
internal sealed record Piece(string Text, PieceJoint Joint, string Separator, int Line, int Row, bool IsBold, bool IsItalic);
