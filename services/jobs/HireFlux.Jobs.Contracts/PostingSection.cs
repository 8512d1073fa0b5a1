namespace HireFlux.Jobs.Contracts;

/// <summary>One part of a posting's text.</summary>
/// <param name="Kind">requirements, nice_to_have, responsibilities, benefits, about or other.</param>
/// <param name="Start">Offset into JobPosting.Text, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
public sealed record PostingSection(
    string Kind,
    int Start,
    int Length);
