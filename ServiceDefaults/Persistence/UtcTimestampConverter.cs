using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HireFlux.ServiceDefaults.Persistence;

/// <summary>The one place where kinds are converted: columns are TIMESTAMP in UTC, properties are UTC.</summary>
internal sealed class UtcTimestampConverter() : ValueConverter<DateTime, DateTime>(
    value => DateTime.SpecifyKind(value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value, DateTimeKind.Unspecified),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
