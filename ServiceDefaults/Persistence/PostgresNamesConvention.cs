using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace HireFlux.ServiceDefaults.Persistence;

/// <summary>Names keys as PostgreSQL itself does where the design names none: <c>users_pkey</c>, <c>resumes_user_id_fkey</c>.</summary>
internal sealed class PostgresNamesConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            var table = entity.GetTableName();
            if (table is null || entity.IsOwned())
            {
                continue;
            }

            entity.FindPrimaryKey()?.Builder.HasName($"{table}_pkey");
            foreach (var foreignKey in entity.GetDeclaredForeignKeys().Where(key => !key.IsOwnership))
            {
                var columns = string.Join('_', foreignKey.Properties.Select(property => property.GetColumnName()));
                foreignKey.Builder.HasConstraintName($"{table}_{columns}_fkey");
            }
        }
    }
}
