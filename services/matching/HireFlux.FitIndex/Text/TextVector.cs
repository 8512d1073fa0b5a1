namespace HireFlux.FitIndex;

/// <summary>
/// A vector quantised to bytes. Dot products are whole numbers, so every order of summing gives the same result.
/// </summary>
public sealed class TextVector
{
    private readonly sbyte[] _components;
    private readonly int _squaredNorm;

    private TextVector(sbyte[] components)
    {
        _components = components;
        foreach (var component in components)
        {
            _squaredNorm += component * component;
        }
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

        var components = new sbyte[values.Length];
        for (var i = 0; i < components.Length && largest > 0; i++)
        {
            components[i] = (sbyte)Math.Round(127d * values[i] / largest, MidpointRounding.AwayFromZero);
        }

        return new TextVector(components);
    }

    /// <summary>The cosine, −1 to 1 with six decimals; 0 when either text said nothing.</summary>
    /// <exception cref="ArgumentException">The vectors have different lengths.</exception>
    public decimal Cosine(TextVector other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other._components.Length != _components.Length)
        {
            throw new ArgumentException("The vectors have different lengths.", nameof(other));
        }

        if (_squaredNorm == 0 || other._squaredNorm == 0)
        {
            return 0m;
        }

        var dot = 0;
        for (var i = 0; i < _components.Length; i++)
        {
            dot += _components[i] * other._components[i];
        }

        return Math.Round((decimal)(dot / Math.Sqrt((double)_squaredNorm * other._squaredNorm)), 6, MidpointRounding.AwayFromZero);
    }
}
