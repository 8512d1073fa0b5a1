using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.ServiceDefaults.Persistence;

/// <summary>Facts about tables that EF Core has no words for.</summary>
public static class ModelBuilderExtensions
{
    internal const string AppendOnlyAnnotation = "HireFlux:AppendOnly";

    /// <summary>The service's role may insert and read rows of this table, and nothing else. A trigger in the table's migration says the same.</summary>
    public static EntityTypeBuilder<TEntity> IsAppendOnly<TEntity>(this EntityTypeBuilder<TEntity> builder)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.HasAnnotation(AppendOnlyAnnotation, true);
        return builder;
    }
}
