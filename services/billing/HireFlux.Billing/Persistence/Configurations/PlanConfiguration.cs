using HireFlux.Billing.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Billing.Persistence.Configurations;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.ToTable("plans", table =>
        {
            table.HasCheckConstraint("valid_plan_code", "code IN ('free', 'plus', 'pro')");
            table.HasCheckConstraint("valid_plan_price", "monthly_price >= 0");
            table.HasCheckConstraint("valid_suggestion_period", "suggestion_period IN ('week', 'month')");
        });
        builder.HasKey(plan => plan.Code);
        builder.Property(plan => plan.Code).HasMaxLength(50);
        builder.Property(plan => plan.Name).HasMaxLength(100);
        builder.Property(plan => plan.Currency).HasMaxLength(3);
        builder.Property(plan => plan.SuggestionPeriod).HasMaxLength(10);
        builder.HasData(
            new Plan
            {
                Code = PlanCodes.Free,
                Name = "Free",
                Position = 1,
                MonthlyPrice = 0,
                Currency = "USD",
                MonthlyCredits = 0,
                CoverLetterLimit = 3,
                SuggestionLimit = 10,
                SuggestionPeriod = "month",
            },
            new Plan
            {
                Code = PlanCodes.Plus,
                Name = "Plus",
                Position = 2,
                Currency = "USD",
                MonthlyCredits = 0,
                SuggestionLimit = 100,
                SuggestionPeriod = "week",
            },
            new Plan
            {
                Code = PlanCodes.Pro,
                Name = "Pro",
                Position = 3,
                Currency = "USD",
                MonthlyCredits = 50,
                SuggestionPeriod = "month",
            });
    }
}
