using HireFlux.Profiles.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Profiles.Persistence.Configurations;

internal sealed class PersonPlanConfiguration : IEntityTypeConfiguration<PersonPlan>
{
    public void Configure(EntityTypeBuilder<PersonPlan> builder)
    {
        builder.ToTable("person_plans");
        builder.HasKey(plan => plan.UserId);
        builder.Property(plan => plan.UserId).ValueGeneratedNever();
        builder.Property(plan => plan.Plan).HasMaxLength(20);
    }
}
