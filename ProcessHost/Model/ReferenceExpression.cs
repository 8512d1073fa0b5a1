using System.Runtime.CompilerServices;
using System.Text;

namespace HireFlux.ProcessHost;

/// <summary>A text with holes for addresses, parameters and the like, filled when the application starts.</summary>
public sealed class ReferenceExpression : IValueProvider
{
    private readonly IReadOnlyList<IValueProvider> _parts;

    private ReferenceExpression(IReadOnlyList<IValueProvider> parts) => _parts = parts;

    /// <summary>Makes one from an interpolated string.</summary>
    public static ReferenceExpression Create(in ExpressionInterpolatedStringHandler handler) => new(handler.Parts);

    /// <inheritdoc/>
    public async ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default)
    {
        var text = new StringBuilder();
        foreach (var part in _parts)
        {
            text.Append(await part.GetValueAsync(cancellationToken).ConfigureAwait(false));
        }

        return text.ToString();
    }

    /// <summary>What the compiler builds an interpolated string with.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct ExpressionInterpolatedStringHandler
    {
        /// <summary>Called by the compiler.</summary>
        public ExpressionInterpolatedStringHandler(int literalLength, int formattedCount) =>
            Parts = new List<IValueProvider>((2 * formattedCount) + (literalLength > 0 ? 1 : 0));

        internal List<IValueProvider> Parts { get; }

        /// <summary>Called by the compiler for text.</summary>
        public void AppendLiteral(string value) => Parts.Add(new Literal(value));

        /// <summary>Called by the compiler for a text in a hole.</summary>
        public void AppendFormatted(string? value) => Parts.Add(new Literal(value));

        /// <summary>Called by the compiler for a value known at start.</summary>
        public void AppendFormatted<T>(T valueProvider)
            where T : IValueProvider => Parts.Add(valueProvider);

        /// <summary>Called by the compiler for a resource with a value, such as a parameter.</summary>
        public void AppendFormatted<T>(IResourceBuilder<T> valueProvider)
            where T : IResource, IValueProvider => Parts.Add(valueProvider.Resource);
    }

    private sealed class Literal(string? value) : IValueProvider
    {
        public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => new(value);
    }
}
