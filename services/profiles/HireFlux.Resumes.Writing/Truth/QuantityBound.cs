namespace HireFlux.Resumes.Writing.Truth;

internal enum QuantityBound
{
    Exact,
    Floor,
    Ceiling,

    /// <summary>An estimate.</summary>
    About,
}
