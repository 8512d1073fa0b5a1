namespace HireFlux.FitIndex;

/// <summary>Goes through the columns of a block, always in the same order: to write them, or to read them back.</summary>
internal interface IColumnVisitor
{
    /// <summary>The first so many values of a column.</summary>
    void Visit<T>(T[] column, int count)
        where T : unmanaged;
}
