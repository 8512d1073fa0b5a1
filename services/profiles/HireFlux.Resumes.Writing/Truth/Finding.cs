namespace HireFlux.Resumes.Writing.Truth;

/// <summary>An invention by its place in the folded text.</summary>
internal readonly record struct Finding(InventionKind Kind, int Start, int End)
{
    public bool IsName => Kind is InventionKind.Name or InventionKind.Employer or InventionKind.Institution or InventionKind.Certificate or InventionKind.Title;
}
