using HireFlux.Identity.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Identity.Persistence.Configurations;

/// <summary>The unique index over lower(email), idx_users_email, is in the migration: the model has no words for an expression.</summary>
internal sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("users", table => table.HasCheckConstraint("valid_oauth", """
            (oauth_provider IS NULL AND oauth_id IS NULL AND password_hash IS NOT NULL) OR
            (oauth_provider IS NOT NULL AND oauth_id IS NOT NULL)
            """));
        builder.Property(user => user.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(user => user.Email).HasMaxLength(255);
        builder.Property(user => user.PasswordHash).HasMaxLength(255);
        builder.Property(user => user.OauthProvider).HasMaxLength(50);
        builder.Property(user => user.OauthId).HasMaxLength(255);
        builder.Property(user => user.EmailVerified).HasDefaultValue(false);
        builder.Property(user => user.IsActive).HasDefaultValue(true);
        builder.Property(user => user.IsAdmin).HasDefaultValue(false);
        builder.Property(user => user.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(user => user.UpdatedAt).HasDefaultValueSql("now()");
        builder.Property(user => user.Version).HasDefaultValue(1L).IsConcurrencyToken();
        builder.HasIndex(user => new { user.OauthProvider, user.OauthId }).IsUnique()
            .HasFilter("oauth_provider IS NOT NULL AND deleted_at IS NULL").HasDatabaseName("idx_users_oauth");
        builder.HasIndex(user => user.IsActive).HasFilter("deleted_at IS NULL").HasDatabaseName("idx_users_active");
    }
}
