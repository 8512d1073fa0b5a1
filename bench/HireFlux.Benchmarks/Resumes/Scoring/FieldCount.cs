namespace HireFlux.Benchmarks.Resumes.Scoring;

/// <summary>Values right, found but wrong or not there, and missing or wrong: a wrong value counts in both of the latter.</summary>
internal readonly record struct FieldCount(int Right, int FalsePositives, int FalseNegatives)
{
    public double Precision => Ratio(Right, Right + FalsePositives);

    public double Recall => Ratio(Right, Right + FalseNegatives);

    /// <summary>The harmonic mean of precision and recall; NaN where nothing was to be found and nothing was.</summary>
    public double F1 => Right + FalsePositives + FalseNegatives == 0 ? double.NaN : 2.0 * Right / ((2 * Right) + FalsePositives + FalseNegatives);

    public static FieldCount operator +(FieldCount a, FieldCount b) =>
        new(a.Right + b.Right, a.FalsePositives + b.FalsePositives, a.FalseNegatives + b.FalseNegatives);

    private static double Ratio(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;
}
