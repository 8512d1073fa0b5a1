namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>What stands between a piece of a header and the one before it, from the tightest to the loosest.</summary>
internal enum PieceJoint
{
    Space,
    Comma,
    Look,
    Bracket,
    Dash,
    Bar,
    At,
    Column,
    Line,
}
