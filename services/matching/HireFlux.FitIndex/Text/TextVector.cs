namespace HireFlux.FitIndex;

/// <summary>
/// A vector quantised to bytes. Dot products are whole numbers, so every order of summing gives the same result.
/// </summary>
public sealed class TextVector
{
    private const int LongestOnStack = 2048;
    private readonly sbyte[] _components;
    private readonly int _squaredNorm;

    /// <summary>The vector of these components, each −127 to 127.</summary>
    public TextVector(ReadOnlySpan<sbyte> components)
    {
        _components = components.ToArray();
        _squaredNorm = DotProduct.Of(components, components);
    }

    /// <summary>The components, −127 to 127.</summary>
    public ReadOnlySpan<sbyte> Components => _components;

    /// <summary>Sum of the squared components; 0 when the text said nothing.</summary>
    public int SquaredNorm => _squaredNorm;

    /// <summary>Quantises an encoder's vector, the largest component to 127.</summary>
    public static TextVector From(ReadOnlySpan<float> values)
    {
        var largest = 0f;
        foreach (var value in values)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        Span<sbyte> components = values.Length <= LongestOnStack ? stackalloc sbyte[values.Length] : new sbyte[values.Length];
        for (var i = 0; i < components.Length; i++)
        {
            components[i] = largest > 0 ? (sbyte)Math.Round(127d * values[i] / largest, MidpointRounding.AwayFromZero) : (sbyte)0;
        }

        return new TextVector(components);
    }

    /// <summary>The cosine, −1 to 1 with six decimals; 0 when either text said nothing.</summary>
    /// <exception cref="ArgumentException">The vectors have different lengths.</exception>
    public decimal Cosine(TextVector other) => CosineMillionths(other) / (decimal)FixedPoint.Millionths;

    /// <summary>The same as a whole number.</summary>
    internal int CosineMillionths(TextVector other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other._components.Length == _components.Length
            ? CosineMillionths(DotProduct.Of(_components, other._components), _squaredNorm, other._squaredNorm)
            : throw new ArgumentException("The vectors have different lengths.", nameof(other));
    }

    /// <summary>
    /// The cosine in millionths. Whole numbers go in exactly, and IEEE 754 rounds the root, the quotient and the sum alike on every machine.
    /// </summary>
    internal static int CosineMillionths(int dot, int squaredNorm, int otherSquaredNorm) => squaredNorm == 0 || otherSquaredNorm == 0
        ? 0
        : (int)Math.Floor((double)dot * FixedPoint.Millionths / Math.Sqrt((double)squaredNorm * otherSquaredNorm) + 0.5);
}
