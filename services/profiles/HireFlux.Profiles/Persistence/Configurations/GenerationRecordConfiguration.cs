using HireFlux.Profiles.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Profiles.Persistence.Configurations;

internal sealed class GenerationRecordConfiguration : IEntityTypeConfiguration<GenerationRecord>
{
    public void Configure(EntityTypeBuilder<GenerationRecord> builder)
    {
        builder.ToTable("generation_calls");
        builder.Property(call => call.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(call => call.Kind).HasMaxLength(20);
        builder.Property(call => call.Provider).HasMaxLength(20);
        builder.Property(call => call.Model).HasMaxLength(100);
        builder.Property(call => call.PromptVersion).HasMaxLength(50);
        builder.Property(call => call.CostUsd).HasPrecision(10, 4);
        builder.Property(call => call.Outcome).HasMaxLength(30);
        builder.Property(call => call.At).HasDefaultValueSql("now()");
        builder.HasIndex(call => new { call.UserId, call.At }).HasDatabaseName("idx_generation_calls_user_at");
    }
}
