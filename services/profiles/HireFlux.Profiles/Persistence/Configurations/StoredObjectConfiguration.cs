using HireFlux.Profiles.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Profiles.Persistence.Configurations;

internal sealed class StoredObjectConfiguration : IEntityTypeConfiguration<StoredObject>
{
    public void Configure(EntityTypeBuilder<StoredObject> builder)
    {
        builder.ToTable("stored_objects");
        builder.HasKey(stored => stored.ContentSha256);
        builder.Property(stored => stored.CreatedAt).HasDefaultValueSql("now()");
        builder.HasIndex(stored => stored.RemoveAfter).HasFilter("remove_after is not null").HasDatabaseName("idx_stored_objects_removable");
    }
}
