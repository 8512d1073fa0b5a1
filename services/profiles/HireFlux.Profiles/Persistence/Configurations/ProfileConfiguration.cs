using System.Text.Json;
using HireFlux.Profiles.Domain;
using HireFlux.ServiceDefaults.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HireFlux.Profiles.Persistence.Configurations;

internal sealed class ProfileConfiguration : IEntityTypeConfiguration<Profile>
{
    private static readonly ValueConverter<Preferences?, string> s_json = new(
        preferences => Write(preferences),
        json => JsonSerializer.Deserialize<Preferences>(json, JsonConventions.Options)!);

    private static readonly ValueComparer<Preferences?> s_comparer = new(
        (left, right) => Write(left) == Write(right),
        preferences => Write(preferences).GetHashCode(StringComparison.Ordinal),
        preferences => preferences);

    public void Configure(EntityTypeBuilder<Profile> builder)
    {
        builder.ToTable("profiles");
        builder.Property(profile => profile.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(profile => profile.FirstName).HasMaxLength(100);
        builder.Property(profile => profile.LastName).HasMaxLength(100);
        builder.Property(profile => profile.Phone).HasMaxLength(20);
        builder.Property(profile => profile.PhoneE164).HasMaxLength(16);
        builder.Property(profile => profile.Location).HasMaxLength(255);
        builder.Property(profile => profile.Currency).HasMaxLength(3).HasDefaultValue(ProfileDetails.DefaultCurrency);
        builder.Property(profile => profile.SalaryPeriod).HasMaxLength(10).HasDefaultValue(ProfileDetails.DefaultSalaryPeriod);
        builder.Property(profile => profile.Preferences).HasColumnType("jsonb").HasDefaultValueSql("'{}'::jsonb").HasConversion(s_json, s_comparer);
        builder.Property(profile => profile.OnboardingCompleted).HasDefaultValue(false);
        builder.Property(profile => profile.ProfileCompletionPercentage).HasDefaultValue(0);
        builder.Property(profile => profile.Version).HasDefaultValue(1L).IsConcurrencyToken();
        builder.Property(profile => profile.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(profile => profile.UpdatedAt).HasDefaultValueSql("now()");
        builder.Ignore(profile => profile.Details);
        builder.Ignore(profile => profile.Completion);

        builder.HasAlternateKey(profile => profile.UserId).HasName("profiles_user_id_key");
        builder.HasIndex(profile => profile.UserId).HasDatabaseName("idx_profiles_user_id");
        builder.HasIndex(profile => profile.TargetTitles).HasMethod("gin").HasDatabaseName("idx_profiles_target_titles");
        builder.HasIndex(profile => profile.Skills).HasMethod("gin").HasDatabaseName("idx_profiles_skills");
    }

    private static string Write(Preferences? preferences) => JsonSerializer.Serialize(preferences, JsonConventions.Options);
}
