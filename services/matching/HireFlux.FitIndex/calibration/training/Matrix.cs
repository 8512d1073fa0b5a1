/// <summary>A sparse matrix by rows. Each number of a product is added up by one thread in a fixed order.</summary>
internal sealed class Matrix(int columns, (int Column, double Value)[][] rows)
{
    public int Columns => columns;

    public double[][] Times(double[][] dense)
    {
        var product = new double[rows.Length][];
        Parallel.For(0, rows.Length, r =>
        {
            var sums = new double[dense[0].Length];
            foreach (var (column, value) in rows[r])
            {
                for (var j = 0; j < sums.Length; j++)
                {
                    sums[j] += value * dense[column][j];
                }
            }

            product[r] = sums;
        });
        return product;
    }

    public Matrix Transposed()
    {
        var transposed = Enumerable.Range(0, columns).Select(_ => new List<(int Column, double Value)>()).ToArray();
        for (var r = 0; r < rows.Length; r++)
        {
            foreach (var (column, value) in rows[r])
            {
                transposed[column].Add((r, value));
            }
        }

        return new Matrix(rows.Length, [.. transposed.Select(row => row.ToArray())]);
    }
}
