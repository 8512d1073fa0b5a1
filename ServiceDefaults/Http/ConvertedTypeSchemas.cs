using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HireFlux.ServiceDefaults.Http;

/// <summary>
/// Texts and times have converters of ours, and the schema exporter says nothing of what it cannot look into: so their schemas, and those of
/// lists and maps of them, are said here.
/// </summary>
internal static class ConvertedTypeSchemas
{
    public static Task DescribeAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo;
        if (Converted(type.Type) is { } described && schema.Type is null)
        {
            schema.Type = IsNullable(context) ? described.Type | JsonSchemaType.Null : described.Type;
            schema.Format ??= described.Format;
        }
        else if (type.ElementType is { } element && Converted(element) is { } item)
        {
            if (type.Kind == JsonTypeInfoKind.Enumerable)
            {
                schema.Items ??= item;
            }
            else if (type.Kind == JsonTypeInfoKind.Dictionary)
            {
                schema.AdditionalProperties ??= item;
            }
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema? Converted(Type type) =>
        type == typeof(string) ? new OpenApiSchema { Type = JsonSchemaType.String }
        : (Nullable.GetUnderlyingType(type) ?? type) == typeof(DateTime) ? new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" }
        : null;

    private static bool IsNullable(OpenApiSchemaTransformerContext context) =>
        Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) is not null || context.JsonPropertyInfo is { IsGetNullable: true };
}
