using HireFlux.Resumes.Facts;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Something in a text that belongs to one job, study, project, language or certificate.</summary>
/// <param name="Kind">What it is: Employer stands for the name of any of these, Claim for a level of a language.</param>
/// <param name="Start">Offset in the folded text.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Groups">The groups whose facts say it; of a list of names ("Northwind and Harbour Books") those of each.</param>
/// <param name="NameOf">Of a name, what kinds of things are called so.</param>
internal sealed record Said(InventionKind Kind, int Start, int End, IReadOnlyList<IReadOnlySet<string>> Groups, IReadOnlySet<FactKind>? NameOf = null)
{
    public bool IsName => Kind == InventionKind.Employer;

    public bool IsLanguage => IsName && NameOf!.All(kind => kind == FactKind.Language);

    /// <summary>Whether it is of a sort that the named has: employers give titles, schools degrees.</summary>
    public bool Suits(Said name) => Kind switch
    {
        InventionKind.Title => name.NameOf!.Contains(FactKind.Job),
        InventionKind.Degree => name.NameOf!.Contains(FactKind.Study),
        _ => !name.IsLanguage,
    };

    /// <summary>Whether it is true of the named: of one of them is enough for a date or number, a title must be of all.</summary>
    public bool IsOf(Said name) => Kind is InventionKind.Date or InventionKind.Number
        ? name.Groups.Any(Groups[0].Overlaps)
        : name.Groups.All(Groups[0].Overlaps);
}
