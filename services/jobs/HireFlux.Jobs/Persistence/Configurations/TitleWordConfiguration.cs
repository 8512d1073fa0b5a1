using HireFlux.Jobs.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Jobs.Persistence.Configurations;

internal sealed class TitleWordConfiguration : IEntityTypeConfiguration<TitleWord>
{
    public void Configure(EntityTypeBuilder<TitleWord> builder)
    {
        builder.ToTable("title_words");
        builder.HasKey(word => word.Word);
        // "C": prefixes are looked up by the key, whatever the database's collation.
        builder.Property(word => word.Word).HasMaxLength(40).UseCollation("C");
        builder.HasIndex(word => word.Word).HasDatabaseName("idx_title_words_trgm").HasMethod("gist").HasOperators("gist_trgm_ops");
    }
}
