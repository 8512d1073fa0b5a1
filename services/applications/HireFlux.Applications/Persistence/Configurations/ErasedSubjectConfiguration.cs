using HireFlux.Applications.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Applications.Persistence.Configurations;

internal sealed class ErasedSubjectConfiguration : IEntityTypeConfiguration<ErasedSubject>
{
    public void Configure(EntityTypeBuilder<ErasedSubject> builder)
    {
        builder.ToTable("erased_subjects");
        builder.HasKey(subject => subject.SubjectHash);
    }
}
