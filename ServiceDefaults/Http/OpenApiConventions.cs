using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HireFlux.ServiceDefaults.Http;

internal static class OpenApiConventions
{
    /// <summary>Names the bearer scheme once, so that the reference page offers to sign in.</summary>
    public static void Configure(OpenApiOptions options) => options.AddSchemaTransformer(ConvertedTypeSchemas.DescribeAsync).AddDocumentTransformer((document, _, _) =>
    {
        document.Info.Title = "HireFlux";
        document.Info.Version = "v1";
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes["bearer"] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            BearerFormat = "JWT",
        };
        return Task.CompletedTask;
    });
}
