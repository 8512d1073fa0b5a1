/// <summary>Eigenvalues and vectors of a symmetric matrix by Jacobi's rotations.</summary>
internal static class SymmetricEigen
{
    private const int MostSweeps = 60;
    private const double Negligible = 1e-22;

    /// <summary>The values, and a matrix with their vectors as columns, in no order. The given matrix is overwritten.</summary>
    public static (double[] Values, double[][] Vectors) Solve(double[][] matrix)
    {
        var n = matrix.Length;
        var vectors = Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => i == j ? 1.0 : 0).ToArray()).ToArray();
        for (var sweep = 0; sweep < MostSweeps && !IsDiagonal(matrix); sweep++)
        {
            for (var p = 0; p < n; p++)
            {
                for (var q = p + 1; q < n; q++)
                {
                    if (matrix[p][q] != 0)
                    {
                        Rotate(matrix, vectors, p, q);
                    }
                }
            }
        }

        return ([.. matrix.Select((row, i) => row[i])], vectors);
    }

    private static bool IsDiagonal(double[][] matrix)
    {
        var all = matrix.Sum(row => row.Sum(x => x * x));
        return matrix.Select((row, i) => row.Where((_, j) => j != i).Sum(x => x * x)).Sum() <= Negligible * all;
    }

    private static void Rotate(double[][] matrix, double[][] vectors, int p, int q)
    {
        var theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        var tangent = (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
        var cosine = 1 / Math.Sqrt(tangent * tangent + 1);
        var sine = tangent * cosine;
        TurnColumns(matrix);
        TurnColumns(vectors);
        for (var i = 0; i < matrix.Length; i++)
        {
            (matrix[p][i], matrix[q][i]) = (cosine * matrix[p][i] - sine * matrix[q][i], sine * matrix[p][i] + cosine * matrix[q][i]);
        }

        void TurnColumns(double[][] rows)
        {
            foreach (var row in rows)
            {
                (row[p], row[q]) = (cosine * row[p] - sine * row[q], sine * row[p] + cosine * row[q]);
            }
        }
    }
}
