using System.Globalization;

namespace HireFlux.Benchmarks;

/// <summary>One measured number.</summary>
internal static class Figure
{
    /// <summary>Prints <c>figure NAME VALUE UNIT</c>.</summary>
    public static void Print(string name, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"figure {name} {value:0.###} {unit}"));
}
