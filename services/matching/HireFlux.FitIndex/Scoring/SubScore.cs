namespace HireFlux.FitIndex;

/// <summary>A sub-score before it is stored.</summary>
/// <param name="Value">Two decimals, or null where unknown.</param>
/// <param name="Unknowns">What it had to do without; their shares are the part of the weight without evidence.</param>
internal readonly record struct SubScore(decimal? Value, IReadOnlyList<UnknownEvidence> Unknowns)
{
    public static SubScore Known(decimal value) => new(Rounding.TwoDecimals(value), []);

    public static SubScore Partly(decimal value, params UnknownEvidence[] unknowns) =>
        new(Rounding.TwoDecimals(value), unknowns);

    public static SubScore Unknown(SubScoreKind kind, string missing) =>
        new(null, [new UnknownEvidence(kind, missing, 1m)]);
}
