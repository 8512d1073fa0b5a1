/// <summary>Truncated singular values by randomised subspace iteration (Halko, Martinsson and Tropp, 2011).</summary>
internal static class Decomposition
{
    private const int Extra = 16;
    private const int Iterations = 4;

    /// <summary>Right singular vectors by the square roots of their values, without the first: it only tells common terms from rare ones.</summary>
    public static double[][] RightVectors(Matrix matrix, int dimensions, int seed)
    {
        var (transposed, width) = (matrix.Transposed(), dimensions + 1 + Extra);
        var random = new Random(seed);
        var basis = Enumerable.Range(0, matrix.Columns)
            .Select(_ => Enumerable.Range(0, width).Select(_ => random.Next(2) * 2.0 - 1).ToArray())
            .ToArray();
        Orthonormalise(basis);
        for (var i = 0; i < Iterations; i++)
        {
            basis = transposed.Times(matrix.Times(basis));
            Orthonormalise(basis);
        }

        var (values, vectors) = SymmetricEigen.Solve(Gram(matrix.Times(basis)));
        var order = Enumerable.Range(0, width).OrderByDescending(i => values[i]).Skip(1).Take(dimensions).ToArray();
        return [.. basis.Select(row => order.Select(c => Math.Sqrt(Math.Sqrt(Math.Max(0, values[c]))) * row.Select((x, j) => x * vectors[j][c]).Sum()).ToArray())];
    }

    private static double[][] Gram(double[][] rows)
    {
        var columns = Columns(rows);
        var gram = new double[columns.Length][];
        Parallel.For(0, columns.Length, i => gram[i] = [.. columns.Select(column => Dot(columns[i], column))]);
        return gram;
    }

    /// <summary>Modified Gram-Schmidt.</summary>
    private static void Orthonormalise(double[][] rows)
    {
        var columns = Columns(rows);
        for (var j = 0; j < columns.Length; j++)
        {
            var column = columns[j];
            var norm = Math.Sqrt(Dot(column, column));
            for (var i = 0; i < column.Length; i++)
            {
                column[i] /= norm;
            }

            Parallel.For(j + 1, columns.Length, k =>
            {
                var share = Dot(column, columns[k]);
                for (var i = 0; i < column.Length; i++)
                {
                    columns[k][i] -= share * column[i];
                }
            });
        }

        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < columns.Length; j++)
            {
                rows[i][j] = columns[j][i];
            }
        }
    }

    private static double[][] Columns(double[][] rows) => [.. Enumerable.Range(0, rows[0].Length).Select(j => rows.Select(row => row[j]).ToArray())];

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }
}
