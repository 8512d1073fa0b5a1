namespace HireFlux.FitIndex;

/// <summary>A number of postings as columns. Rows are written over when a posting changes and are free again when it goes.</summary>
internal sealed class PostingBlock(int dimensions)
{
    /// <summary>Rows of a block.</summary>
    public const int Rows = 2048;

    /// <summary>In place of a number: there is none.</summary>
    public const int None = -1;

    public int Dimensions { get; } = dimensions;

    /// <summary>Rows that are or were in use; those after them never were.</summary>
    public int Used { get; set; }

    public Guid[] Ids { get; } = new Guid[Rows];

    public long[] Versions { get; } = new long[Rows];

    /// <summary>Ticks, UTC.</summary>
    public long[] PostedAt { get; } = new long[Rows];

    public PostingFlags[] Flags { get; } = new PostingFlags[Rows];

    public int[] Locations { get; } = new int[Rows];

    public int[] Seniorities { get; } = new int[Rows];

    public int[] Companies { get; } = new int[Rows];

    /// <summary>Number of the pay, or none.</summary>
    public int[] Pays { get; } = new int[Rows];

    /// <summary>Day of publication or first sight, or none.</summary>
    public int[] Days { get; } = new int[Rows];

    /// <summary>The last day it is open; the greatest number when not stated.</summary>
    public int[] LastDays { get; } = new int[Rows];

    /// <summary>Where a row's numbers of skills or terms begin in <see cref="Asked"/>: the required ones, then the others.</summary>
    public int[] AskedStarts { get; } = new int[Rows];

    public ushort[] RequiredCounts { get; } = new ushort[Rows];

    public ushort[] PreferredCounts { get; } = new ushort[Rows];

    /// <summary>Sums of idf, in hundredths.</summary>
    public int[] RequiredTotals { get; } = new int[Rows];

    public int[] PreferredTotals { get; } = new int[Rows];

    /// <summary>Squared norms; 0 where there is no vector.</summary>
    public int[] TitleNorms { get; } = new int[Rows];

    public int[] TextNorms { get; } = new int[Rows];

    public sbyte[] Titles { get; } = new sbyte[Rows * dimensions];

    public sbyte[] Texts { get; } = new sbyte[Rows * dimensions];

    public AskedPool Asked { get; } = new();

    /// <summary>The same the other way round.</summary>
    public AskedLists Lists { get; } = new();

    public ReadOnlySpan<sbyte> Title(int row) => Titles.AsSpan(row * Dimensions, Dimensions);

    public ReadOnlySpan<sbyte> Text(int row) => Texts.AsSpan(row * Dimensions, Dimensions);

    public ReadOnlySpan<int> Required(int row) => Asked.Numbers.AsSpan(AskedStarts[row], RequiredCounts[row]);

    public ReadOnlySpan<int> Preferred(int row) => Asked.Numbers.AsSpan(AskedStarts[row] + RequiredCounts[row], PreferredCounts[row]);

    /// <summary>Shows every column to a visitor.</summary>
    public void Visit(IColumnVisitor visitor)
    {
        visitor.Visit(Ids, Used);
        visitor.Visit(Versions, Used);
        visitor.Visit(PostedAt, Used);
        visitor.Visit(Flags, Used);
        visitor.Visit(Locations, Used);
        visitor.Visit(Seniorities, Used);
        visitor.Visit(Companies, Used);
        visitor.Visit(Pays, Used);
        visitor.Visit(Days, Used);
        visitor.Visit(LastDays, Used);
        visitor.Visit(AskedStarts, Used);
        visitor.Visit(RequiredCounts, Used);
        visitor.Visit(PreferredCounts, Used);
        visitor.Visit(RequiredTotals, Used);
        visitor.Visit(PreferredTotals, Used);
        visitor.Visit(TitleNorms, Used);
        visitor.Visit(TextNorms, Used);
        visitor.Visit(Titles, Used * Dimensions);
        visitor.Visit(Texts, Used * Dimensions);
        visitor.Visit(Asked.Numbers, Asked.Used);
    }

    /// <summary>The row asks for nothing any more.</summary>
    public void ReleaseAsked(int row)
    {
        Lists.Outdate();
        Asked.Wasted += RequiredCounts[row] + PreferredCounts[row];
        RequiredCounts[row] = PreferredCounts[row] = 0;
        if (Asked.Wasted > Asked.Used / 2)
        {
            Asked.Compact(this);
        }
    }
}
